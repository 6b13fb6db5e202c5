import type { Role } from '../../../src/contract/settings.ts';
import type { OverrideView } from '../../../src/contract/override.ts';
import type {
  ConfirmedByHand,
  HistoryItem,
  PurposeView,
  RecordView,
  Standing,
} from '../../../src/contract/record-view.ts';
import type { UserActor } from '../../../src/contract/vocabulary.ts';
import { done } from './support/card-function.ts';
import { openCard, pass, settle, stopTheClock } from './support/opened-card.tsx';
import { HOUR, idle, MINUTE, NOW, purpose, SECOND, verified, view } from './support/views.ts';

beforeEach(stopTheClock);

const ME: UserActor = { userId: 1, name: 'Robin Rep', assurance: 'stated' };
const DANA: UserActor = { userId: 7, name: 'Dana Reyes', assurance: 'stated' };
const KIM: UserActor = { userId: 8, name: 'Kim Lindqvist', assurance: 'stated' };
const LOCKED: Standing = { standing: 'locked', until: NOW + 3 * HOUR };

const pending = (changes: Partial<OverrideView> = {}): OverrideView => ({
  ...{ what: 'confirm', n: 4, reason: 'His phone was stolen', by: DANA },
  ...{ at: NOW - MINUTE, until: NOW + 14 * MINUTE },
  ...changes,
});

const byHand = (changes: Partial<ConfirmedByHand> = {}): ConfirmedByHand => ({
  ...{ standing: 'verified', at: NOW - 4 * MINUTE, until: NOW + 26 * MINUTE, by: KIM },
  byHand: { askedBy: DANA, reason: 'His phone was stolen' },
  ...changes,
});

const as = (role: Role, standing?: Standing, changes: Partial<PurposeView> = {}): RecordView =>
  view({ you: { role }, purposes: [purpose(standing, changes), idle('portal_access')] });

test.each(['viewer', 'sender', 'approver'] as const)(
  'T38 a %s is offered no override, whatever the standing',
  async (role) => {
    for (const standing of [LOCKED, verified(), byHand(), undefined]) {
      const { buttons } = await openCard(as(role, standing));
      expect(buttons.filter((label) => /unlock|by hand/i.test(label))).toEqual([]);
    }
  },
);

test.each(['supervisor', 'admin'] as const)(
  'a %s can ask to unlock a locked reason, with a reason',
  async (role) => {
    const card = await openCard(as(role, LOCKED));
    expect(card.buttons).toEqual(['Unlock…', 'Confirm by hand…']);
    await card.press('Unlock…');
    expect(card.words).toContain('Find out first who entered the wrong codes.');
    await card.press('Ask to unlock');
    expect(card.words).toContain('Write at least 3 characters.');
    expect(card.fn.steps).toEqual([]);
    await card.write('Why', ' She mistyped them  ');
    await card.press('Ask to unlock');
    expect(card.fn.steps).toMatchObject([
      {
        action: 'ask_override',
        purpose: 'caller_check',
        pathway: 'card',
        override: 'unlock',
        reason: 'She mistyped them',
      },
    ]);
  },
);

test('what a workflow locked can be unlocked, and nothing of it confirmed by hand', async () => {
  const card = await openCard(as('supervisor', LOCKED, { pathway: 'workflow' }));
  expect(card.buttons).toEqual(['Unlock…']);
});

test('where a code can be sent, confirming by hand is the quiet second way, and can be left again', async () => {
  const card = await openCard(as('supervisor'));
  expect(card.buttons).toEqual(['Send code', 'Confirm by hand…']);
  expect(card.button('Confirm by hand…').props.variant).toBe('transparent');
  await card.press('Confirm by hand…');
  expect(card.words).toContain('For an emergency in which no code can be used.');
  expect(card.buttons).toEqual(['Ask to confirm by hand', 'Back']);
  await card.press('Back');
  expect(card.buttons).toEqual(['Send code', 'Confirm by hand…']);
});

test('another reason is no place for what was written for the first', async () => {
  const card = await openCard(as('supervisor'));
  await card.press('Confirm by hand…');
  await card.pick('reason', 'card/portal_access');
  expect(card.buttons).toContain('Send code');
});

test('whoever asked waits, and sees what for and until when', async () => {
  const card = await openCard(as('supervisor'));
  const mine = pending({ by: ME, at: NOW });
  card.fn.answerStep = () =>
    Promise.resolve(
      done('ask_override', { result: 'override_asked' }, purpose(undefined, { override: mine })),
    );
  await card.press('Confirm by hand…');
  await card.write('Why', 'His phone was stolen');
  await card.press('Ask to confirm by hand');
  expect(card.alerts).toEqual([{ variant: 'info', title: 'Waiting for a second supervisor' }]);
  expect(card.words).toContain(
    'You asked to confirm by hand just now. Another supervisor can confirm it on this card until 10:14 AM. Reason: “His phone was stolen”',
  );
  expect(card.buttons).toEqual(['Send code']);
});

test('another supervisor sees what it means, and confirms', async () => {
  const card = await openCard(as('supervisor', undefined, { override: pending() }));
  expect(card.words).toContain('Dana Reyes asked to confirm by hand 1 minute ago.');
  expect(card.words).toContain('The record will say that no code was entered.');
  card.fn.answerStep = () =>
    Promise.resolve(
      done('give_override', { result: 'confirmed_by_hand' }, purpose(byHand({ by: ME }))),
    );
  await card.press('Confirm by hand');
  expect(card.fn.steps).toMatchObject([
    { action: 'give_override', purpose: 'caller_check', pathway: 'card', n: 4 },
  ]);
  expect(card.words).toContain(
    'Confirmed by hand by Dana Reyes and you: no code was entered. Reason: “His phone was stolen”',
  );
});

test('T38 who is no supervisor sees that it waits, and cannot confirm', async () => {
  const card = await openCard(as('approver', LOCKED, { override: pending({ what: 'unlock' }) }));
  expect(card.words).toContain('Dana Reyes asked to unlock this reason');
  expect(card.buttons).toEqual([]);
});

test('a request that nobody confirmed goes away when its time is over', async () => {
  const override = pending({ until: NOW + 5 * SECOND });
  const card = await openCard(as('supervisor', undefined, { override }));
  expect(card.buttons).toContain('Confirm by hand');
  await pass(6 * SECOND);
  expect(card.words).not.toContain('Waiting for a second supervisor');
  expect(card.buttons).toEqual(['Send code', 'Confirm by hand…']);
});

test('while a request waits, the card looks for the answer as it does for a code', async () => {
  const card = await openCard(as('supervisor', undefined, { override: pending() }));
  await pass(16 * SECOND);
  expect(card.fn.looks).toHaveLength(2);
});

test.each([
  ['override_over', 'That request is over'],
  ['second_person', 'It takes a second person'],
  ['not_locked', 'This reason is not locked'],
] as const)('%s is told in words of its own', async (refusal, title) => {
  const card = await openCard(as('supervisor', undefined, { override: pending() }));
  card.fn.answerStep = () => Promise.resolve({ ok: false, refusal });
  await card.press('Confirm by hand');
  await settle();
  expect(card.alerts).toContainEqual({ variant: 'warning', title });
});

test('what was confirmed by hand is never called verified and proves nothing about a mailbox', async () => {
  const card = await openCard(as('approver', byHand()));
  expect(card.alerts).toEqual([{ variant: 'info', title: 'Confirmed by hand' }]);
  expect(card.words).toContain('by Dana Reyes and Kim Lindqvist: no code was entered.');
  expect(card.words).toContain('counts until 10:26 AM');
  expect(card.words).toContain('Confirm who is calling (confirmed by hand)');
  expect(card.words).not.toMatch(/Verified|mailbox/);
  expect(card.buttons).toEqual(['Send code']);
});

test('beside another reason and in the history it is called what it is', async () => {
  const item: HistoryItem = {
    ...{ at: NOW - 4 * MINUTE, purpose: 'portal_access', pathway: 'card' },
    ...{ outcome: 'by_hand', by: KIM, askedBy: DANA },
  };
  const elsewhere = purpose(byHand(), { purpose: 'portal_access' });
  const shown = view({ purposes: [purpose(), elsewhere], history: [item] });
  for (const room of ['narrow', 'wide'] as const) {
    const { words } = await openCard(shown, room);
    expect(words).toContain(
      'Confirmed by hand 4 minutes ago by Dana Reyes and Kim Lindqvist for “Portal access”',
    );
    expect(words).toMatch(/Confirmed by hand\n[^]*Dana Reyes and Kim Lindqvist$/m);
  }
});
