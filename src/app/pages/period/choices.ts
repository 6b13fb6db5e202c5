import type { AuditFilter, AuditOutcome } from '../../../contract/audit-filter.ts';
import type { Channel, Purpose } from '../../../contract/vocabulary.ts';
import { dayIn, plusDays, startOf, type Day } from './days.ts';
import { isRecordId } from './record-id.ts';

/** The last so many days, today among them, or those from one to another. */
export type Period = '7' | '30' | '90' | 'dates';

/** What somebody has chosen to look at. Empty or null: all. */
export interface Choices {
  period: Period;
  from: Day | null;
  to: Day | null;
  purpose: Purpose | '';
  outcome: AuditOutcome | '';
  channel: Channel | '';
  /** Of a HubSpot user. */
  userId: number | null;
  objectTypeId: '0-1' | '0-3';
  /** Of a record, as it was typed. */
  objectId: string;
}

export const FIRST_CHOICES: Choices = {
  ...{ period: '30', from: null, to: null },
  ...{ purpose: '', outcome: '', channel: '', userId: null },
  ...{ objectTypeId: '0-1', objectId: '' },
};

/** What to ask for, or why that cannot be asked. */
export type Chosen =
  | { can: 'ask'; filter: AuditFilter }
  | { can: 'not'; wrong: 'dates_missing' | 'dates_reversed' | 'record_id' };

/** The filter of what was chosen; its days are those of the account. */
export function chosen(choices: Choices, now: number, timeZone: string): Chosen {
  const today = dayIn(timeZone, now);
  const { period, objectTypeId, objectId, purpose, channel, outcome, userId } = choices;
  const isDates = period === 'dates';
  const from = isDates ? choices.from : plusDays(today, 1 - Number(period));
  const to = isDates ? choices.to : today;
  if (!from || !to) return { can: 'not', wrong: 'dates_missing' };
  const times = { from: startOf(timeZone, from), to: startOf(timeZone, plusDays(to, 1)) };
  if (times.from >= times.to) return { can: 'not', wrong: 'dates_reversed' };
  // A year may be typed with two digits, or five.
  const asked = { from: within(0, times.from, LAST - 1), to: within(1, times.to, LAST) };
  const id = objectId.trim();
  if (id !== '' && !isRecordId(id)) return { can: 'not', wrong: 'record_id' };
  return {
    can: 'ask',
    filter: {
      ...asked,
      ...(id !== '' && { record: { objectTypeId, objectId: id } }),
      ...(purpose !== '' && { purpose }),
      ...(channel !== '' && { channel }),
      ...(outcome !== '' && { outcome }),
      ...(userId !== null && { userId }),
    },
  };
}

/** The last time that the function takes; the first is 0. Nothing happened beyond either. */
const LAST = Date.UTC(2100, 0) - 1;

function within(first: number, time: number, last: number): number {
  return Math.min(Math.max(first, time), last);
}
