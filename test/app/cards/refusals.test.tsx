import { refusalWords } from '../../../src/app/cards/verify-contact/copy/refusals.ts';
import { CONTACT_CARD } from '../../../src/app/cards/words/en/contact-card.ts';
import { timesFrom, timeStyle } from '../../../src/app/cards/words/times.ts';
import type { Refusal } from '../../../src/contract/refusal.ts';
import { openCard, pass, stopTheClock } from './support/opened-card.tsx';
import { HOUR, NOW, open, purpose, SECOND, standingAt } from './support/views.ts';

beforeEach(stopTheClock);

type Name = Refusal['refusal'];
const soon = { until: NOW + 42 * SECOND };

const REFUSALS: { [N in Name]: [Extract<Refusal, { refusal: N }>, fact: string] } = {
  cool_down: [{ refusal: 'cool_down', ...soon }, 'in 0:42'],
  destination_limit: [{ refusal: 'destination_limit', until: NOW + 3 * HOUR }, 'at 1:00 PM'],
  rep_limit: [{ refusal: 'rep_limit', ...soon }, 'in 0:42'],
  account_limit: [{ refusal: 'account_limit', ...soon }, 'in 0:42'],
  sms_limit: [{ refusal: 'sms_limit', until: NOW + 3 * HOUR }, 'at 1:00 PM'],
  country_not_allowed: [{ refusal: 'country_not_allowed' }, 'Send the code by email'],
  locked: [{ refusal: 'locked', until: NOW + HOUR }, '11:00 AM'],
  expired: [{ refusal: 'expired' }, 'Send a new code'],
  too_many_attempts: [{ refusal: 'too_many_attempts' }, 'Send a new code'],
  already_used: [{ refusal: 'already_used' }, 'send a new one'],
  cancelled: [{ refusal: 'cancelled' }, 'Send a new one'],
  rejected: [{ refusal: 'rejected' }, 'before you send a new one'],
  replaced: [{ refusal: 'replaced' }, 'newest message'],
  changed_since: [{ refusal: 'changed_since' }, 'send a new code'],
  no_open_code: [{ refusal: 'no_open_code' }, 'Send a new code'],
  not_a_code: [
    { refusal: 'not_a_code', length: 8, alphabet: 'letters_and_digits' },
    '8 letters and digits',
  ],
  record_not_found: [{ refusal: 'record_not_found' }, 'Reload the page'],
  record_merged: [{ refusal: 'record_merged', into: '4711' }, 'contact 4711'],
  no_such_destination: [{ refusal: 'no_such_destination' }, 'Choose an address or number'],
  recently_changed: [{ refusal: 'recently_changed', at: NOW - HOUR }, 'at 9:00 AM'],
  unknown_user: [{ refusal: 'unknown_user' }, 'HubSpot admin'],
  not_allowed: [{ refusal: 'not_allowed', needs: 'sender' }, 'the role “sender”'],
  actor_not_verified: [{ refusal: 'actor_not_verified' }, 'did not confirm that it is you'],
  unknown_challenge: [{ refusal: 'unknown_challenge' }, 'Reload the page'],
  other_record: [{ refusal: 'other_record' }, 'from this contact'],
  malformed_request: [{ refusal: 'malformed_request', field: 'purpose' }, '“purpose”'],
  delivery_refused: [{ refusal: 'delivery_refused' }, 'another address'],
  busy: [{ refusal: 'busy', retryAfterMs: 3000 }, 'Nothing will happen twice'],
  unconfirmed: [{ refusal: 'unconfirmed' }, 'nothing will happen twice'],
  trail_broken: [{ refusal: 'trail_broken' }, 'HubSpot admin'],
  not_set_up: [{ refusal: 'not_set_up', missing: 'OTP_PEPPER' }, 'OTP_PEPPER'],
};

test.each(Object.entries(REFUSALS))(
  'a send refused as %s says why and what next',
  async (_, [refusal, fact]) => {
    const card = await openCard();
    card.fn.answerStep = () => Promise.resolve({ ok: false, now: NOW, ...refusal });
    await card.press('Send code');
    expect(card.alerts).toHaveLength(1);
    expect(card.words).toContain(fact);
    expect(card.buttons.some((label) => label.startsWith('Try again'))).toBe(
      refusal.refusal === 'busy' || refusal.refusal === 'unconfirmed',
    );
  },
);

test('no two refusals share their words, and none blames or shows a name of ours', () => {
  const times = timesFrom(timeStyle('en-US', 'America/New_York', CONTACT_CARD), NOW);
  const all = Object.values(REFUSALS).map(([refusal]) =>
    refusalWords(refusal, CONTACT_CARD, times),
  );
  expect(new Set(all.map((words) => words.join())).size).toBe(all.length);
  for (const [title, text] of all) {
    expect(title).toMatch(/^[A-Z][^.]*$/);
    expect(text).toMatch(/^[A-Z].*\.$/);
    expect(title + text).not.toMatch(/challenge|e-mail|invalid|error|cancelled|your fault/i);
  }
});

test('a refusal that only time undoes goes away with its time', async () => {
  const card = await openCard();
  card.fn.answerStep = () => Promise.resolve({ ok: false, now: NOW, ...REFUSALS.rep_limit[0] });
  await card.press('Send code');
  expect(card.words).toContain('in 0:42');
  await pass(2 * SECOND);
  expect(card.words).toContain('in 0:40');
  await pass(41 * SECOND);
  expect(card.alerts).toEqual([]);
});

test('a refusal that the screen itself tells is not told twice', async () => {
  const card = await openCard(standingAt(open()));
  const expired = purpose({ standing: 'expired', at: NOW, masked: 'd•••@acme.com' });
  card.fn.answerStep = () =>
    Promise.resolve({ ok: false, refusal: 'expired', now: NOW, purpose: expired });
  await card.type('483912');
  expect(card.alerts.map(({ title }) => title)).toEqual(['The code ran out']);
});

test('a refusal that comes with a newer code of a colleague is told on the new screen', async () => {
  const card = await openCard(standingAt(open()));
  const newer = purpose(open({ challenge: 'ch-2' }));
  card.fn.answerStep = () =>
    Promise.resolve({ ok: false, refusal: 'replaced', now: NOW, purpose: newer });
  await card.type('483912');
  expect(card.alerts.map(({ title }) => title)).toEqual(['A newer code has been sent']);
});

test('choosing another reason leaves an error behind', async () => {
  const card = await openCard();
  card.fn.answerStep = () => Promise.resolve({ ok: false, now: NOW, ...REFUSALS.trail_broken[0] });
  await card.press('Send code');
  expect(card.alerts).toHaveLength(1);
  await card.pick('reason', 'card/portal_access');
  expect(card.alerts).toEqual([]);
});
