import { hmacBase64, sameText, sha256Hex } from '../../../otp/digest.ts';

/** A request, as far as HubSpot signs it. */
export interface SignedRequest {
  method: string;
  /** The whole address, query included, as it was called. */
  uri: string;
  body: string;
}

/** What HubSpot's headers say. */
export interface SignatureHeaders {
  /** `X-HubSpot-Signature-v3` */
  v3: string | undefined;
  /** `X-HubSpot-Request-Timestamp` */
  timestamp: string | undefined;
  /** `X-HubSpot-Signature` */
  v2: string | undefined;
  /** `X-HubSpot-Signature-Version` */
  version: string | undefined;
}

/** HubSpot docs, Validating requests: older than five minutes is refused; we refuse what is to come, too. */
const TOLERANCE_MS = 300_000;

/**
 * Whether HubSpot signed a request with this client secret. Version 3 where its header is there, right
 * or wrong; version 2, which the guide to workflow actions names, where it is not. Version 2 knows no time:
 * whoever acts on it must make a repeated request harmless. `now` is this machine's time.
 */
export function isSignedByHubSpot(
  secret: string,
  request: SignedRequest,
  headers: SignatureHeaders,
  now: number,
): boolean {
  if (secret === '') return false;
  const { v3, timestamp, v2, version } = headers;
  if (v3 !== undefined) {
    return isTimely(timestamp, now) && sameText(v3, signatureV3(secret, request, timestamp ?? ''));
  }
  if (v2 === undefined || version !== 'v2') return false;
  if (timestamp !== undefined && !isTimely(timestamp, now)) return false;
  return sameText(v2, signatureV2(secret, request));
}

/** HubSpot docs, Validating requests, v3: HMAC-SHA-256 in base64, over the URI with a few signs decoded. */
export function signatureV3(
  secret: string,
  { method, uri, body }: SignedRequest,
  timestamp: string,
): string {
  return hmacBase64(secret, `${method}${decodedUri(uri)}${body}${timestamp}`);
}

/** HubSpot docs, Validating requests, v2: SHA-256 in hex, over the URI as it is. */
export function signatureV2(secret: string, { method, uri, body }: SignedRequest): string {
  return sha256Hex(`${secret}${method}${uri}${body}`);
}

/** The only signs that HubSpot decodes before it signs; `?` itself is decoded only in the query. */
const DECODED: Readonly<Record<string, string>> = {
  '%3A': ':',
  '%2F': '/',
  '%3F': '?',
  '%40': '@',
  '%21': '!',
  '%24': '$',
  '%27': "'",
  '%28': '(',
  '%29': ')',
  '%2A': '*',
  '%2C': ',',
  '%3B': ';',
};

/** In one pass: what decoding brings forth is not decoded again. */
export function decodedUri(uri: string): string {
  return uri.replace(/%[0-9a-f]{2}/gi, (sign) => DECODED[sign.toUpperCase()] ?? sign);
}

function isTimely(timestamp: string | undefined, now: number): boolean {
  if (timestamp === undefined || !/^\d{13}$/.test(timestamp)) return false;
  return Math.abs(now - Number(timestamp)) <= TOLERANCE_MS;
}
