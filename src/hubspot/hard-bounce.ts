import type { HardBounce } from '../delivery/hubspot-fate.ts';
import { call, type Connection } from './transport.ts';

/** HubSpot knowledge base, HubSpot's default contact properties: *Email hard bounce reason*. */
export const BOUNCE_REASON = 'hs_email_hard_bounce_reason_enum';

interface Bounced {
  properties?: Record<string, string | null>;
  propertiesWithHistory?: Record<string, readonly { timestamp: string | Date }[]>;
}

/** The hard bounce on a contact, as read with its history: without one nobody knows which message came back. */
export function hardBounceIn({
  properties = {},
  propertiesWithHistory = {},
}: Bounced): HardBounce | undefined {
  const reason = properties[BOUNCE_REASON] ?? '';
  const [newest] = propertiesWithHistory[BOUNCE_REASON] ?? [];
  return reason === '' || newest === undefined
    ? undefined
    : { reason, at: new Date(newest.timestamp).getTime() };
}

/**
 * The hard bounce that HubSpot has on record for an address, where a contact has it: whomever HubSpot writes
 * to becomes one. Undefined too when HubSpot did not tell within `timeoutMs`. Never rejects.
 */
export async function readHardBounce(
  connection: Connection,
  address: string,
  timeoutMs: number,
): Promise<HardBounce | undefined> {
  const left = (): number => Math.min(timeoutMs, connection.left());
  // A batch of one: an address has no place in the path of a call.
  const body = JSON.stringify({
    idProperty: 'email',
    inputs: [{ id: address }],
    properties: [BOUNCE_REASON],
    propertiesWithHistory: [BOUNCE_REASON],
  });
  try {
    const path = '/crm/objects/2026-09/contacts/batch/read';
    const { text } = await call({ ...connection, left }, { method: 'POST', path, body });
    const [found] = (JSON.parse(text) as { results?: Bounced[] }).results ?? [];
    return found && hardBounceIn(found);
  } catch {
    return undefined;
  }
}
