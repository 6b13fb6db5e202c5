import { CallFailed } from './failure.ts';
import { call, type Connection } from './transport.ts';

/**
 * The id of the account that the token is for (HubSpot docs, Account information). Throws `CallFailed`,
 * `not_allowed` with status 401 for a token that HubSpot does not accept.
 */
export async function readAccountId(connection: Connection): Promise<string> {
  const path = '/account-info/2026-09/details';
  const { text } = await call(connection, { method: 'GET', path });
  const id = idIn(text);
  if (id === undefined) throw new CallFailed('unknown');
  return id;
}

function idIn(text: string): string | undefined {
  try {
    const { portalId } = JSON.parse(text) as { portalId?: unknown };
    return Number.isSafeInteger(portalId) ? String(portalId) : undefined;
  } catch {
    return undefined;
  }
}
