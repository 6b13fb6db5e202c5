/** What only endpoints need of an account's secrets. */
export interface EndpointSecrets {
  /** The app's, by which HubSpot signs. */
  clientSecret: string;
  /** Where the account's endpoints are, such as `https://247.hs-sites.com/hs/serverless`. */
  baseUrl: string;
}

type Variables = Readonly<Record<string, string | undefined>>;

/**
 * The secrets, or the name of the first that is missing or cannot be right. HubSpot shows the client
 * secret only after the first deploy: until then `none` stands for it, and every signed request is refused.
 */
export function readEndpointSecrets(
  variables: Variables,
): { ok: true; secrets: EndpointSecrets } | { ok: false; missing: string } {
  const clientSecret = readClientSecret(variables['HUBSPOT_CLIENT_SECRET']);
  if (clientSecret === undefined) return { ok: false, missing: 'HUBSPOT_CLIENT_SECRET' };
  const baseUrl = readBaseUrl(variables['OTP_ENDPOINT_BASE_URL']);
  if (baseUrl === undefined) return { ok: false, missing: 'OTP_ENDPOINT_BASE_URL' };
  return { ok: true, secrets: { clientSecret, baseUrl } };
}

/** The client secret, or undefined where the text is too short to be one. */
export function readClientSecret(text: string | undefined): string | undefined {
  const secret = text?.trim() ?? '';
  return secret.length < 16 ? undefined : secret;
}

/** The address of the endpoints, or undefined for anything else. Only this machine is called without TLS. */
export function readBaseUrl(text: string | undefined): string | undefined {
  const address = (text?.trim() ?? '').replace(/\/$/, '');
  if (!/^https?:\/\/[\w.:-]+(?:\/[\w/-]+)?$/.test(address) || !URL.canParse(address)) {
    return undefined;
  }
  const { protocol, hostname } = new URL(address);
  const isSafe = protocol === 'https:' || hostname === '127.0.0.1' || hostname === 'localhost';
  return isSafe ? address : undefined;
}
