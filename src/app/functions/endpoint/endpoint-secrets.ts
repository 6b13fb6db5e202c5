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
  const clientSecret = variables['HUBSPOT_CLIENT_SECRET']?.trim() ?? '';
  if (clientSecret.length < 16) return { ok: false, missing: 'HUBSPOT_CLIENT_SECRET' };
  const baseUrl = (variables['OTP_ENDPOINT_BASE_URL']?.trim() ?? '').replace(/\/$/, '');
  if (!isBaseUrl(baseUrl)) return { ok: false, missing: 'OTP_ENDPOINT_BASE_URL' };
  return { ok: true, secrets: { clientSecret, baseUrl } };
}

/** Only this machine is called without TLS: by the workbench. */
function isBaseUrl(text: string): boolean {
  if (!/^https?:\/\/[\w.:-]+(?:\/[\w/-]+)?$/.test(text) || !URL.canParse(text)) return false;
  const { protocol, hostname } = new URL(text);
  return protocol === 'https:' || hostname === '127.0.0.1' || hostname === 'localhost';
}
