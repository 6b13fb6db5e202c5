import type { Undelivered } from '../../../src/contract/record-view.ts';
import { openCard, stopTheClock } from './support/opened-card.tsx';
import { openDeal } from './support/opened-deal.tsx';
import { deal, waiting } from './support/deals.ts';
import { address, NOW, open, purpose, standingAt, view } from './support/views.ts';

beforeEach(stopTheClock);

const PHONE = '+44 ••• ••• •56';
const phone = address({ id: 'dest-2', channel: 'sms', masked: PHONE, source: 'mobile_phone' });
const other = address({ id: 'dest-3', masked: 'o•••@acme.com', source: 'additional_email' });

const cameBack = (undelivered: Undelivered, destinations = [address(), other, phone]) => ({
  ...standingAt(open({ delivery: { undelivered }, resendFrom: NOW })),
  destinations,
});

const SAID: Record<Undelivered, string> = {
  no_mailbox: 'There is no such mailbox',
  mailbox_full: 'The mailbox is full',
  blocked: 'The message was blocked',
  bounced_before: 'Mail to this address came back before',
  phone_unreachable: 'The phone can’t be reached',
  no_texts: 'This number can’t receive text messages',
  our_side: 'Messages can’t leave this way at the moment',
  other: 'The message did not arrive',
};
const REASONS = Object.keys(SAID) as Undelivered[];

test.each(REASONS)('%s is told, and another way offered right there', async (undelivered) => {
  const card = await openCard(cameBack(undelivered));
  expect(card.alerts).toEqual([{ variant: 'danger', title: SAID[undelivered] }]);
  expect(card.words).not.toContain('Say to the caller');
  expect(card.select('destination').props.value).toBe('dest-2');
  expect(card.button('Send a new code').props.variant).toBe('primary');
});

test('the other channel comes first, and the dead end is not offered', async () => {
  const card = await openCard(cameBack('no_mailbox'));
  expect(card.select('destination').props.options.map(({ value }) => value)).toEqual([
    'dest-3',
    'dest-2',
  ]);
  await card.press('Send a new code');
  expect(card.fn.steps).toMatchObject([
    { action: 'send', purpose: 'caller_check', destination: 'dest-2' },
  ]);
});

test('beside an additional address stands that nobody learns what comes back from it', async () => {
  const unseen = 'If mail to an additional address comes back, this card does not learn of it';
  const sentTo = (destination: string) =>
    openCard({ ...standingAt(open({ destination })), destinations: [address(), other] });
  expect((await sentTo('dest-3')).words).toContain(unseen);
  expect((await sentTo('dest-1')).words).not.toContain(unseen);
});

test('another address can be chosen', async () => {
  const card = await openCard(cameBack('no_mailbox'));
  await card.pick('destination', 'dest-3');
  await card.press('Send a new code');
  expect(card.fn.steps).toMatchObject([{ action: 'send', destination: 'dest-3' }]);
});

test('nobody is led to a dead mailbox once more; one that is full may have room again', async () => {
  expect((await openCard(cameBack('no_mailbox'))).buttons).not.toContain('Send again');
  expect((await openCard(cameBack('mailbox_full'))).buttons).toContain('Send again');
});

test('with nowhere else to go, the card says so', async () => {
  const card = await openCard(cameBack('no_mailbox', [address()]));
  expect(card.words).toContain('There is no other address or number to send a code to');
  expect(card.buttons).not.toContain('Send a new code');
});

test('a code of a workflow is not replaced from the card', async () => {
  const standing = open({ delivery: { undelivered: 'no_mailbox' }, enteredBy: 'recipient' });
  const purposes = [purpose(standing, { id: 'workflow/portal_access', pathway: 'workflow' })];
  const card = await openCard(view({ purposes, destinations: [address(), phone] }));
  expect(card.words).toContain('There is no such mailbox');
  expect(card.buttons).not.toContain('Send a new code');
});

test('a message that was put off may be sent again in a few minutes, and nobody is told that it has gone', async () => {
  const card = await openCard(standingAt(open({ delivery: 'put_off', resendFrom: NOW })));
  expect(card.words).toContain('The message was put off');
  expect(card.words).toContain('Send it again then');
  expect(card.words).not.toContain('I’ve just sent a code');
  expect(card.button('Send again').props.disabled).toBe(false);
});

test('a message that arrived is said to have', async () => {
  const standing = open({
    delivery: 'delivered',
    channel: 'sms',
    masked: PHONE,
    destination: 'dest-2',
  });
  const card = await openCard({ ...standingAt(standing), destinations: [phone] });
  expect(card.words).toContain(`Code delivered by text message to ${PHONE}`);
});

test.each(REASONS)('a deal’s card tells %s, and whom to ask instead', async (undelivered) => {
  const card = await openDeal(deal(waiting({ delivery: { undelivered } })));
  expect(card.words).toContain(SAID[undelivered]);
  if (undelivered !== 'our_side') {
    expect(card.words).toContain('Withdraw the request and ask somebody else');
  }
});
