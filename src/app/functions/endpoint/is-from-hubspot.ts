import { headerOf, type EndpointContext } from './endpoint-context.ts';
import type { EndpointSecrets } from './endpoint-secrets.ts';
import { isSignedByHubSpot } from './hubspot-signature.ts';

/**
 * Whether HubSpot called this endpoint. HubSpot hands a function the parsed body only: written as JSON
 * again it is what HubSpot signed, and where it is not, the call is refused. So is one with a query, whose
 * order is lost: our addresses have none. Makes no call.
 */
export function isFromHubSpot(
  context: EndpointContext,
  { clientSecret, baseUrl }: EndpointSecrets,
  path: string,
  now: number,
): boolean {
  if (Object.keys(context.params ?? {}).length > 0) return false;
  const request = {
    method: context.method ?? '',
    uri: `${baseUrl}/${path}`,
    body: context.body === undefined ? '' : JSON.stringify(context.body),
  };
  return isSignedByHubSpot(
    clientSecret,
    request,
    {
      v3: headerOf(context, 'x-hubspot-signature-v3'),
      timestamp: headerOf(context, 'x-hubspot-request-timestamp'),
      v2: headerOf(context, 'x-hubspot-signature'),
      version: headerOf(context, 'x-hubspot-signature-version'),
    },
    now,
  );
}
