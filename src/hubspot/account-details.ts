import { CallFailed } from './failure.ts';
import { patientRead, type Patience } from './patient-read.ts';
import { call, type Connection } from './transport.ts';

/**
 * The id of the account that the token is for (HubSpot docs, Account information). Throws `CallFailed`,
 * `not_allowed` with status 401 for a token that HubSpot does not accept.
 */
export async function readAccountId(connection: Connection): Promise<string> {
  const { portalId: id } = await readDetails(connection);
  if (!Number.isSafeInteger(id)) throw new CallFailed('unknown');
  return String(id);
}

/** The account's time zone, such as `Europe/Berlin`; UTC where HubSpot names none. Throws `CallFailed`. */
export async function readTimeZone(connection: Connection, patience: Patience): Promise<string> {
  const { timeZone } = await patientRead(patience, () => readDetails(connection));
  return isTimeZone(timeZone) ? timeZone : 'UTC';
}

async function readDetails(
  connection: Connection,
): Promise<{ portalId?: unknown; timeZone?: unknown }> {
  const path = '/account-info/2026-09/details';
  const { text } = await call(connection, { method: 'GET', path });
  try {
    return Object(JSON.parse(text)) as { portalId?: unknown; timeZone?: unknown };
  } catch {
    throw new CallFailed('unknown');
  }
}

function isTimeZone(name: unknown): name is string {
  if (typeof name !== 'string') return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    // A name that this machine's time zones do not have.
    return false;
  }
}
