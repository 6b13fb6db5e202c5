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
  return (await readAccountPlace(connection, patience)).timeZone;
}

/**
 * The same, and the domain where people see the account: `app.hubspot.com`, or that of its data's region. Throws
 * `CallFailed`.
 */
export async function readAccountPlace(
  connection: Connection,
  patience: Patience,
): Promise<{ timeZone: string; uiDomain: string }> {
  const { timeZone, uiDomain } = await patientRead(patience, () => readDetails(connection));
  return {
    timeZone: isTimeZone(timeZone) ? timeZone : 'UTC',
    uiDomain: isDomain(uiDomain) ? uiDomain : 'app.hubspot.com',
  };
}

interface Details {
  portalId?: unknown;
  timeZone?: unknown;
  uiDomain?: unknown;
}

async function readDetails(connection: Connection): Promise<Details> {
  const path = '/account-info/2026-09/details';
  const { text } = await call(connection, { method: 'GET', path });
  try {
    return Object(JSON.parse(text)) as Details;
  } catch {
    throw new CallFailed('unknown');
  }
}

function isDomain(name: unknown): name is string {
  return typeof name === 'string' && /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(name);
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
