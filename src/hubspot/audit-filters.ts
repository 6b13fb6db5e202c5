import type { AuditFilter, AuditOutcome } from '../contract/audit-filter.ts';
import { AUDITED_KINDS, OUTCOME_MARKS, OUTCOMES } from './audit-outcome.ts';
import type { Filter } from './search.ts';

/** From this time on, and up to and with that one. Milliseconds since 1970. */
export interface Span {
  /** `happened_at` is what the entry says; `hs_createdate` is HubSpot's own, which nobody can change. */
  property: 'happened_at' | 'hs_createdate';
  from: number;
  last: number;
}

/** What an audit asks beside its time. */
export interface Wanted extends Omit<AuditFilter, 'from' | 'to' | 'outcome'> {
  /** Any of these; absent: whatever the audit lists. */
  outcomes?: readonly AuditOutcome[];
}

/** The same of a filter. */
export function wantedOf({ from: _, to: __, outcome, ...rest }: AuditFilter): Wanted {
  return { ...rest, ...(outcome !== undefined && { outcomes: [outcome] }) };
}

/**
 * The conditions of a search for what an audit wants: at most six, which is as many as HubSpot takes. `none`
 * where nothing can fit all of it, which takes no search.
 */
export function auditFilters(span: Span, wanted: Wanted): Filter[] | 'none' {
  if (span.last < span.from || isContradiction(wanted)) return 'none';
  const { channel, userId } = wanted;
  return [
    between(span),
    ...recordFilters(wanted),
    ...(channel === undefined ? [] : [is('channel', channel)]),
    ...outcomeFilters(wanted),
    ...(userId === undefined ? [] : [is('actor_id', String(userId))]),
  ];
}

/** The condition of a time. */
export function between({ property, from, last }: Span): Filter {
  return { property, is: 'BETWEEN', value: String(from), highValue: String(last) };
}

const is = (property: string, value: string): Filter => ({ property, is: 'EQ', value });

/** Deals have codes for their approval and nothing else, so a purpose tells the type of a record. */
function recordFilters({ record, purpose }: Wanted): Filter[] {
  return [
    ...(record === undefined ? [] : [is('record_id', record.objectId)]),
    ...(purpose === undefined ? [] : [is('purpose', purpose)]),
    ...(record === undefined || purpose !== undefined
      ? []
      : [is('record_type', record.objectTypeId)]),
  ];
}

function outcomeFilters({ outcomes, channel }: Wanted): Filter[] {
  if (outcomes === undefined) return [{ property: 'kind', is: 'IN', values: AUDITED_KINDS }];
  const [outcome] = outcomes;
  if (outcome === undefined || outcomes.length > 1) return [kindsOf(outcomes)];
  const mark = OUTCOME_MARKS[outcome];
  const kind = is('kind', mark.kind);
  if (mark.outcome === undefined) return [kind];
  // Of what has a channel, only attempts have an outcome; and there is room for no more conditions.
  return [...(channel === undefined ? [kind] : []), is('outcome', mark.outcome)];
}

/** Throws a TypeError where their kinds have other outcomes, too. */
function kindsOf(outcomes: readonly AuditOutcome[]): Filter {
  const kinds = new Set(outcomes.map((outcome) => OUTCOME_MARKS[outcome].kind));
  const all = OUTCOMES.filter((outcome) => kinds.has(OUTCOME_MARKS[outcome].kind));
  if (all.length > outcomes.length) throw new TypeError('No condition for these outcomes alone');
  return { property: 'kind', is: 'IN', values: [...kinds] };
}

/** Kinds of entries that say nothing of a channel: about no code, or notes that follow from an entry. */
const WITHOUT_CHANNEL: ReadonlySet<AuditOutcome> = new Set([
  'override_asked',
  'unlocked',
  'confirmed_by_hand',
  'delivery_refused',
  'undelivered',
  'move_refused',
  'refused',
  'settings',
]);

function isContradiction({ record, purpose, channel, outcomes }: Wanted): boolean {
  const isOther =
    record !== undefined &&
    purpose !== undefined &&
    (record.objectTypeId === '0-3') !== (purpose === 'deal_approval');
  return (
    isOther ||
    (channel !== undefined && outcomes?.every((outcome) => WITHOUT_CHANNEL.has(outcome)) === true)
  );
}
