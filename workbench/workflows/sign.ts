import { createHash, createHmac } from 'node:crypto';

/** A call as its signature sees it. */
export interface SignedCall {
  method: string;
  /** In full: scheme, host, path and query. */
  uri: string;
  body: string;
}

/** Which signatures HubSpot sends: its guide names v2, and v3 was observed live (public reports). */
export type Signatures = 'both' | 'v2' | 'v3';

/** HubSpot docs, Validating requests, v2: SHA-256 in hex over secret, method, URI and body. */
export function signatureV2(secret: string, { method, uri, body }: SignedCall): string {
  return createHash('sha256').update(`${secret}${method}${uri}${body}`).digest('hex');
}

/**
 * HubSpot docs, Validating requests, v3: HMAC-SHA-256 in Base64 over method, URI, body and the
 * timestamp in milliseconds.
 */
export function signatureV3(
  secret: string,
  { method, uri, body }: SignedCall,
  timestamp: number,
): string {
  return createHmac('sha256', secret)
    .update(`${method}${decoded(uri)}${body}${timestamp}`)
    .digest('base64');
}

// HubSpot docs, Validating requests, v3: these are decoded before signing, and no other.
const DECODED = /%(?:3A|2F|3F|40|21|24|27|28|29|2A|2C|3B)/gi;

function decoded(uri: string): string {
  return uri.replace(DECODED, (escape) => decodeURIComponent(escape));
}

export function signatureHeaders(
  which: Signatures,
  secret: string,
  call: SignedCall,
  timestamp: number,
): Record<string, string> {
  return {
    ...(which !== 'v3' && {
      'x-hubspot-signature': signatureV2(secret, call),
      'x-hubspot-signature-version': 'v2',
    }),
    ...(which !== 'v2' && {
      'x-hubspot-signature-v3': signatureV3(secret, call, timestamp),
      'x-hubspot-request-timestamp': String(timestamp),
    }),
  };
}
