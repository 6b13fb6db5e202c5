import { possibleQueries, readAppendedQuery } from './appended-query.ts';
import { headerOf, type EndpointContext } from './endpoint-context.ts';
import type { EndpointSecrets } from './endpoint-secrets.ts';
import { isSignedByHubSpot } from './hubspot-signature.ts';

/** The user in whose name HubSpot called, and when it signed that, by its own clock. */
export interface SignedUser {
  portalId: string;
  userId: number;
  /** Milliseconds since 1970. */
  signedAt: number;
}

/** Why a call names nobody. */
export type NotSigned = 'malformed_request' | 'not_signed';

/**
 * Whom HubSpot vouches for who called this endpoint from a card, by version 3 of its signature and no other:
 * version 2 knows no time. The client secret is this app's, so the call of another app is not signed. Makes
 * no call.
 */
export function readSignedUser(
  context: EndpointContext,
  { clientSecret, baseUrl }: EndpointSecrets,
  path: string,
  now: number,
): SignedUser | NotSigned {
  const query = readAppendedQuery(context);
  if (query === undefined) return 'malformed_request';
  const { userId, portalId } = query;
  if (userId === undefined || portalId === undefined) return 'malformed_request';
  const timestamp = headerOf(context, 'x-hubspot-request-timestamp');
  const headers = {
    v3: headerOf(context, 'x-hubspot-signature-v3') ?? '',
    timestamp,
    v2: undefined,
    version: undefined,
  };
  const { method = '' } = context;
  const body = context.body === undefined ? '' : JSON.stringify(context.body);
  const isSigned = possibleQueries(query).some((text) => {
    const request = { method, uri: `${baseUrl}/${path}?${text}`, body };
    return isSignedByHubSpot(clientSecret, request, headers, now);
  });
  return isSigned
    ? { portalId, userId: Number(userId), signedAt: Number(timestamp) }
    : 'not_signed';
}
