import type { AuditFilter } from '../../src/contract/audit-filter.ts';
import { auditFilters, wantedOf } from '../../src/hubspot/audit-filters.ts';
import { OUTCOME_MARKS, outcomeOf, OUTCOMES } from '../../src/hubspot/audit-outcome.ts';
import { MOST_FILTERS } from '../../src/hubspot/search.ts';

const span = { property: 'happened_at', from: 0, last: 1 } as const;

/** Every filter that somebody can put together, as far as it makes a difference to a search. */
function everyFilter(): AuditFilter[] {
  const records = ['0-1', '0-3'].map((objectTypeId) => ({ objectTypeId, objectId: '201' }));
  const parts: Partial<AuditFilter>[][] = [
    [{}, ...records.map((record) => ({ record }))],
    [{}, { purpose: 'caller_check' }, { purpose: 'deal_approval' }],
    [{}, { channel: 'sms' }],
    [{}, ...OUTCOMES.map((outcome) => ({ outcome }))],
    [{}, { userId: 71 }],
  ];
  return parts.reduce<AuditFilter[]>(
    (filters, each) => filters.flatMap((filter) => each.map((part) => ({ ...filter, ...part }))),
    [{ from: 0, to: 2 }],
  );
}

test('whatever is asked for, HubSpot is asked no more conditions than it takes', () => {
  for (const filter of everyFilter()) {
    const filters = auditFilters(span, wantedOf(filter));
    expect(filters === 'none' ? 0 : filters.length).toBeLessThanOrEqual(MOST_FILTERS);
  }
});

test('every condition that is asked for is looked for, or nothing can fit it', () => {
  for (const filter of everyFilter()) {
    const filters = auditFilters(span, wantedOf(filter));
    if (filters === 'none') continue;
    const names = filters.map(({ property }) => property);
    if (filter.record) expect(names).toContain('record_id');
    if (filter.record) expect(names.some((name) => /record_type|purpose/.test(name))).toBe(true);
    if (filter.purpose) expect(names).toContain('purpose');
    if (filter.channel) expect(names).toContain('channel');
    if (filter.userId) expect(names).toContain('actor_id');
    expect(names.some((name) => name === 'kind' || name === 'outcome')).toBe(true);
  }
});

test('every outcome is told back from the properties that it is found by', () => {
  for (const outcome of OUTCOMES) expect(outcomeOf({ ...OUTCOME_MARKS[outcome] })).toBe(outcome);
});

test('a note that only a story tells comes to no outcome', () => {
  expect(outcomeOf({ kind: 'told' })).toBeUndefined();
});
