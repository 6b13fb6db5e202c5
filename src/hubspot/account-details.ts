import { CallFailed } from './failure.ts';
import { call, type Connection } from './transport.ts';

/** What HubSpot says of an account (HubSpot docs, Account information). */
export interface AccountDetails {
  id: string;
  /** An IANA name. */
  timeZone: string;
  /** Where people see the account: `app.hubspot.com`. */
  uiDomain: string;
}

/**
 * The account that the token is for. What HubSpot leaves out is UTC, and HubSpot's usual domain. Throws
 * `CallFailed`, `not_allowed` with status 401 for a token that HubSpot does not accept.
 */
export async function readAccount(connection: Connection): Promise<AccountDetails> {
  const path = '/account-info/2026-09/details';
  const { text } = await call(connection, { method: 'GET', path });
  const details = detailsIn(text);
  if (details === undefined) throw new CallFailed('unknown');
  return details;
}

/** The id of that account. Throws what `readAccount` does. */
export async function readAccountId(connection: Connection): Promise<string> {
  return (await readAccount(connection)).id;
}

function detailsIn(text: string): AccountDetails | undefined {
  try {
    const { portalId, timeZone, uiDomain } = JSON.parse(text) as Record<string, unknown>;
    return Number.isSafeInteger(portalId)
      ? { id: String(portalId), timeZone: zoneIn(timeZone), uiDomain: domainIn(uiDomain) }
      : undefined;
  } catch {
    return undefined;
  }
}

function zoneIn(timeZone: unknown): string {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: String(timeZone) }).resolvedOptions().timeZone;
  } catch {
    return 'UTC';
  }
}

function domainIn(uiDomain: unknown): string {
  return typeof uiDomain === 'string' && /^[a-z0-9.-]+$/.test(uiDomain)
    ? uiDomain
    : 'app.hubspot.com';
}
