import fc from 'fast-check';
import { composeDigestEmail, type DigestFacts } from '../../src/delivery/digest-email.ts';
import { PURPOSE_WORDS } from '../../src/hubspot/record-words.ts';
import { emptyTally, type GivenOverride } from '../../src/otp/week/tally.ts';
import type { Unusual } from '../../src/otp/week/unusual.ts';
import { DANA, NOON } from '../support/verification-desk.ts';

const KIM = { userId: 72, name: 'Kim Lindqvist', assurance: 'verified' } as const;
const CONTACT = { objectTypeId: '0-1', objectId: '201' };
const GIVEN: GivenOverride = {
  ...{ what: 'confirm', record: CONTACT, purpose: 'caller_check', askedBy: DANA, by: KIM },
  ...{ reason: 'Phone was stolen', at: NOON },
};
const OVERRIDE: Unusual = { unusual: 'override', override: GIVEN };

const FACTS: DigestFacts = {
  brand: 'Northwind Bank',
  period: { from: Date.UTC(2026, 10, 16), to: Date.UTC(2026, 10, 23) },
  zone: 'Europe/Dublin',
  totals: { ...emptyTally().totals, codes: 12, again: 1, verified: 9, wrong: 4, overridesAsked: 2 },
  unusual: [],
  ...{ read: 1204, total: 1204, altered: 0, overdue: 0, workflowId: 4001 },
  purposes: PURPOSE_WORDS,
  addressOf: ({ objectId }) => `https://app.hubspot.com/contacts/1/record/0-1/${objectId}`,
};
const digest = (changes: Partial<DigestFacts> = {}) => composeDigestEmail({ ...FACTS, ...changes });

test('a quiet week is told as one', () => {
  const { subject, text } = digest();
  expect(subject).toBe('OTP digest of Northwind Bank: nothing unusual');
  expect(text).toMatch(
    /Monday,? 16 November 2026 to Sunday,? 22 November 2026 \(time zone Europe\/Dublin\)/,
  );
  expect(text).toContain('Codes sent: 12, and 1 message with the same code again.');
  expect(text).toContain('in 1,204 entries of the ledger.');
  expect(text).toContain('Every entry that was read fits its seal.');
});

test('an override names both people, its reason, its time in the account’s zone, and where the record is', () => {
  const { subject, text } = digest({ unusual: [OVERRIDE] });
  expect(subject).toBe('OTP digest of Northwind Bank: 1 unusual thing');
  expect(text).toContain(
    '• Confirmed by hand, without a code: contact 201 (Confirm who is calling), asked by Dana Reyes and given by Kim Lindqvist on 23 Nov 2026, 12:00. Reason: “Phone was stolen”. https://app.hubspot.com/contacts/1/record/0-1/201',
  );
  expect(text).toContain('Overrides asked for: 2, and given: 1.');
});

test('what was reduced is told where anything was', () => {
  const { text } = digest({ totals: { ...FACTS.totals, reduced: 1_300 } });
  expect(text).toContain('Entries reduced to what proves that they were there: 1,300.');
  expect(digest().text).not.toContain('reduced');
});

test('what is kept too long is told where anything is, with the next step, and is nothing unusual', () => {
  const { subject, text } = digest({ overdue: 1_204 });
  expect(subject).toContain('nothing unusual');
  expect(text).toContain('Entries kept whole for longer than the settings say: 1,204.');
  expect(text).toContain('Apply OTP retention');
  expect(digest().text).not.toContain('kept whole');
});

test('entries that do not fit their seal are the first thing that is said', () => {
  const { subject, text } = digest({ altered: 3 });
  expect(subject).toContain('1 unusual thing');
  expect(text).toContain('3 entries do not fit their seal');
  expect(text).toContain('Check the trail.');
});

test('what was not read is said', () => {
  const { text } = digest({ read: 10_000, total: 23_411 });
  expect(text).toContain('in the first 10,000 of 23,411 entries of the ledger.');
  expect(text).toContain('this is less than what happened');
});

test('of a long list the overrides are all there, and the rest is counted', () => {
  const wrong: Unusual = { unusual: 'wrong_at_record', record: CONTACT, wrong: 6, verified: 1 };
  const unusual = [
    ...Array.from({ length: 40 }, () => OVERRIDE),
    ...Array.from({ length: 40 }, () => wrong),
  ];
  const { text } = digest({ unusual });
  expect(text.match(/^• Confirmed/gm)).toHaveLength(40);
  expect(text.match(/^• 6 wrong codes and 1 right one at contact 201/gm)).toHaveLength(30);
  expect(text).toContain('And 10 more.');
});

test('T51 whatever somebody typed is text, and no piece is ever empty', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: 'grapheme' }),
      (name, reason) => {
        const override = { ...GIVEN, reason, askedBy: { ...DANA, name } };
        const { parts, html } = digest({ unusual: [{ unusual: 'override', override }] });
        expect(Object.values(parts).filter((part) => part.trim() === '')).toEqual([]);
        expect(parts.otp_ignore).not.toMatch(/[<>"{}]/);
        expect(html).not.toMatch(/<(?:script|a|img)\b/i);
      },
    ),
    { numRuns: 100 },
  );
  const { parts } = digest({
    unusual: [
      {
        unusual: 'outside_hours',
        name: '<a href="x">Ann</a> www.evil.example',
        sends: 1,
        first: NOON,
      },
    ],
  });
  expect(parts.otp_ignore).toContain('‹a href=’x’›');
});
