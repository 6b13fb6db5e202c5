import type { AuditReply } from '../../../src/contract/audit-reply.ts';
import type { TrailFinding } from '../../../src/contract/audit-view.ts';
import { addTally } from '../../../src/app/pages/figures/add-tally.ts';
import { dayRows, peopleRows } from '../../../src/app/pages/figures/chart-rows.ts';
import { checkPlan, type Checked } from '../../../src/app/pages/proof/check-plan.ts';
import { walkOn, type Plan, type Walk } from '../../../src/app/pages/walk/walk.ts';
import { part, TALLY } from './support/views.ts';

const plan = checkPlan({ from: 0, to: 1 });
const none = { sum: null, after: undefined };
const walking: Walk<Checked> = { ...none, stand: 'walking' };
const busy: AuditReply = { ok: false, refusal: 'busy', retryAfterMs: 2_000 };

function checked(after?: string): AuditReply {
  return { ok: true, action: 'check', asOf: 1, part: part(), ...(after && { after }) };
}

test('parts add up until one has nothing behind it', () => {
  const first = walkOn(plan, walking, checked('a'));
  expect(first).toMatchObject({ stand: 'walking', after: 'a', sum: { checked: 40 } });
  expect(walkOn(plan, first, checked())).toMatchObject({ stand: 'done', sum: { checked: 80 } });
});

test('while HubSpot is busy it waits, and begins again where it was', () => {
  const first = walkOn(plan, walking, checked('a'));
  const waiting = walkOn(plan, first, busy);
  expect(waiting).toMatchObject({ stand: 'waiting', ms: 2_000, after: 'a' });
  expect(walkOn(plan, waiting, checked())).toMatchObject({ stand: 'done', sum: { checked: 80 } });
});

test('of a HubSpot that stays busy it tells in the end', () => {
  let walk: Walk<Checked> = walking;
  for (let times = 0; times <= 30; times += 1) walk = walkOn(plan, walk, busy);
  expect(walk).toMatchObject({ stand: 'broken', problem: { problem: 'refused' } });
});

test.each<[string, AuditReply | null]>([
  ['an answer that says nothing for certain', { ok: false, refusal: 'unconfirmed' }],
  ['no answer', null],
])(
  '%s is waited out three times by a walk that has come somewhere, and told at its beginning',
  (_, silence) => {
    expect(walkOn(plan, walking, silence)).toMatchObject({ stand: 'broken' });
    let walk = walkOn(plan, walking, checked('a'));
    for (let times = 1; times <= 3; times += 1) {
      walk = walkOn(plan, walk, silence);
      expect(walk).toMatchObject({ stand: 'waiting', times, after: 'a' });
    }
    expect(walkOn(plan, walk, checked('b'))).toMatchObject({ stand: 'walking', after: 'b' });
    expect(walkOn(plan, walk, silence)).toMatchObject({ stand: 'broken', after: 'a' });
  },
);

test('a silence while entries are reduced is told at once: it may have happened', () => {
  const reducing: Plan<number> = {
    question: () => ({ action: 'retention', run: true }),
    add: () => null,
  };
  const onItsWay: Walk<number> = { stand: 'walking', sum: 500, after: 'a' };
  const silence: AuditReply = { ok: false, refusal: 'unconfirmed' };
  expect(walkOn(reducing, onItsWay, silence)).toMatchObject({ stand: 'broken', sum: 500 });
  expect(walkOn(reducing, onItsWay, busy)).toMatchObject({ stand: 'waiting' });
});

test('a stop counts the part that was on its way, and can be gone on from', () => {
  const stopped = walkOn(plan, { ...none, stand: 'stopping' }, checked('a'));
  expect(stopped).toMatchObject({ stand: 'stopped', after: 'a', sum: { checked: 40 } });
});

test('a stop in a wait holds, whatever comes of a question that was on its way', () => {
  const stopped: Walk<Checked> = { ...none, stand: 'stopped' };
  expect(walkOn(plan, stopped, checked('a'))).toMatchObject({ stand: 'stopped', after: 'a' });
  expect(walkOn(plan, stopped, busy)).toMatchObject({ stand: 'stopped' });
});

test('the answer to another question is no answer', () => {
  const other: AuditReply = { ok: true, action: 'story', entries: [] };
  expect(walkOn(plan, walking, other)).toMatchObject({ stand: 'broken' });
});

test('a fault that two parts find is counted and listed once, and what no part lists is counted', () => {
  const line = '0-1/201 card/caller_check';
  const altered = { fault: 'altered', id: '501', line, n: 7 } as const;
  const missing = { fault: 'missing', line, n: 9 } as const;
  const found = (findings: TrailFinding[], faults: number, after?: string): AuditReply => ({
    ...{ ok: true, action: 'check', asOf: 1, part: part({ findings, faults }) },
    ...(after && { after }),
  });
  const first = walkOn(plan, walking, found([altered, missing], 3, 'a'));
  const elsewhere = { ...altered, line: '?/? ?/?', n: 0 };
  const { sum } = walkOn(plan, first, found([missing, elsewhere, { ...missing, n: 8 }], 4));
  expect(sum).toMatchObject({ faults: 5, findings: [altered, missing, { ...missing, n: 8 }] });
});

test('two parts of a count are one', () => {
  const both = addTally(TALLY, { ...TALLY, reasons: { expired: 1 } });
  expect(both.days).toEqual({ '2026-11-25': { issued: 6, resent: 2, verified: 4 } });
  expect(both.users['7']).toEqual({ name: 'Kim Lindqvist', counts: { issued: 6, verified: 4 } });
  expect(both.reasons).toEqual({ cool_down: 4, expired: 1 });
});

test('a quiet day is drawn as nothing, not left out', () => {
  const time = { from: Date.UTC(2026, 10, 24), to: Date.UTC(2026, 10, 26) };
  expect(dayRows(TALLY, time).filter(({ what }) => what === 'sent')).toEqual([
    { place: '2026-11-24', what: 'sent', number: 0 },
    { place: '2026-11-25', what: 'sent', number: 4 },
  ]);
});

test('of a time that is longer than a year no day is drawn before the first or after the last', () => {
  const time = { from: 0, to: Date.UTC(2100, 0) };
  expect(dayRows(TALLY, time).map(({ place }) => place)).toEqual(['2026-11-25', '2026-11-25']);
  expect(dayRows({ ...TALLY, days: {} }, time)).toEqual([]);
});

test('of many people the busiest have bars of their own, and the others one together', () => {
  const users = Object.fromEntries(
    Array.from({ length: 12 }, (_, i) => [String(i), { name: `P${i}`, counts: { issued: i } }]),
  );
  const sent = peopleRows({ ...TALLY, users }, 'Others').filter(({ what }) => what === 'sent');
  expect(sent.map(({ place }) => place)).toEqual([
    ...['P11', 'P10', 'P9', 'P8', 'P7', 'P6', 'P5', 'P4'],
    'Others',
  ]);
  expect(sent.at(-1)?.number).toBe(6);
});
