import { randomUUID } from 'node:crypto';
import type { Emulator } from '../emulator/emulator.ts';

/** What the browser of a visit is told about it. */
export type VisitStanding =
  | { standing: 'asked' }
  | { standing: 'code_sent'; challenge: string }
  | { standing: 'inside' }
  | { standing: 'closed' };

interface Visit {
  contactId: string;
  /** The contact's challenge when this visit asked. */
  before: string;
  /** The last one that was seen for it. */
  challenge: string;
}

/** How a contact's *OTP ledger entry* begins while its last code was one that a workflow sent for the portal. */
const PORTAL_ENTRY = 'workflow/portal_access:';

export interface Visits {
  /**
   * A contact's address was given in a browser, whoever sits there. Goes on with the browser's earlier
   * visit while that is good for something. To be told before the workflow has done anything.
   */
  begin(contactId: string, earlier?: string): string;
  /** Undefined for a name that was never given to a browser. */
  standingOf(visit: string): VisitStanding | undefined;
}

/**
 * What a portal keeps on its own server. It knows of codes and grants only by the contact's properties.
 * These say nothing of a browser, and anybody can give anybody's address: so a code, and what it opens,
 * belongs to the visit that asked for it, and no other visit learns anything.
 */
export function createVisits(records: Pick<Emulator['records'], 'get'>): Visits {
  const visits = new Map<string, Visit>();
  /** By contact: who asked last when nothing was under way. */
  const asking = new Map<string, Visit>();
  /** By contact: whom the last code was sent for. */
  const holding = new Map<string, Visit>();

  function read(contactId: string): { challenge: string; access: string } {
    const { properties = {} } = records.get('contacts', contactId) ?? {};
    const isPortals = properties['otp_ledger_entry']?.startsWith(PORTAL_ENTRY) === true;
    return {
      challenge: (isPortals && properties['otp_challenge_id']) || '',
      access: properties['portal_access'] ?? '',
    };
  }

  function isOf(contactId: string, visit: Visit | undefined): boolean {
    return [asking.get(contactId), holding.get(contactId)].some((each) => each === visit);
  }

  return {
    begin(contactId, earlier = '') {
      const { challenge, access } = read(contactId);
      const known = visits.get(earlier);
      const isUnderWay = access === 'waiting' || access === 'granted';
      if (known !== undefined && isUnderWay && isOf(contactId, known)) return earlier;
      const visit = { contactId, before: challenge, challenge: '' };
      if (access !== 'waiting') asking.set(contactId, visit);
      if (!isUnderWay) holding.delete(contactId);
      const name = randomUUID();
      visits.set(name, visit);
      return name;
    },
    standingOf(name) {
      const visit = visits.get(name);
      if (visit === undefined) return undefined;
      const { contactId, before } = visit;
      const { challenge, access } = read(contactId);
      const isSent = access === 'waiting' && challenge !== '' && challenge !== before;
      if (isSent && asking.get(contactId) === visit) {
        asking.delete(contactId);
        holding.set(contactId, visit);
      }
      if (holding.get(contactId) !== visit) return { standing: 'asked' };
      // A code of another kind may have come since: this visit's stays what it was.
      visit.challenge = challenge || visit.challenge;
      if (access === 'waiting') return { standing: 'code_sent', challenge: visit.challenge };
      return { standing: access === 'granted' ? 'inside' : 'closed' };
    },
  };
}
