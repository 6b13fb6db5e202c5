import { openCard, stopTheClock } from './support/opened-card.tsx';
import {
  address,
  DANA,
  HOUR,
  NOW,
  open,
  purpose,
  standingAt,
  verified,
  view,
} from './support/views.ts';

beforeEach(stopTheClock);

const MASKED = '+44 ••• ••• •56';
const phone = address({ id: 'dest-2', channel: 'sms', masked: MASKED, source: 'mobile_phone' });
const byText = { channel: 'sms', masked: MASKED, destination: 'dest-2' } as const;
const both = { destinations: [address(), phone] };

test('a phone can be chosen, and says that it gets a text message', async () => {
  const card = await openCard(view(both));
  expect(card.select('destination').props.options).toEqual([
    { value: 'dest-1', label: 'd•••@acme.com' },
    { value: 'dest-2', label: `Text message to ${MASKED}` },
  ]);
  await card.pick('destination', 'dest-2');
  await card.press('Send code');
  expect(card.fn.steps).toMatchObject([{ action: 'send', destination: 'dest-2' }]);
});

test('an only destination that is a phone says so too', async () => {
  const card = await openCard(view({ destinations: [phone] }));
  expect(card.words).toContain(`Text message to ${MASKED}`);
});

test('what the account prefers comes first', async () => {
  const purposes = [purpose({ standing: 'idle' }, { channels: ['sms', 'email'] })];
  const card = await openCard(view({ ...both, purposes }));
  expect(card.select('destination').props.value).toBe('dest-2');
});

test('a phone is not offered where only mail proves anything', async () => {
  const mailOnly = purpose(
    { standing: 'idle' },
    { purpose: 'email_ownership', channels: ['email'] },
  );
  const card = await openCard(view({ ...both, purposes: [mailOnly] }));
  expect(card.words).not.toContain(MASKED);
  const without = await openCard(view({ destinations: [phone], purposes: [mailOnly] }));
  expect(without.words).toContain('No email address on this contact');
  expect(without.buttons).toEqual([]);
});

test('a code by text is said to be one, and the rep says where it went', async () => {
  const card = await openCard({ ...standingAt(open(byText)), ...both });
  expect(card.words).toContain(`Code sent by text message to ${MASKED}`);
  expect(card.words).toContain('by text message to the phone number we have on file for you');
});

test('a verification by text says what it shows, and no more', async () => {
  const card = await openCard({ ...standingAt(verified({ ...byText, by: DANA })), ...both });
  expect(card.words).toContain(`The caller can read text messages to ${MASKED}.`);
  expect(card.words).toContain('It does not prove who is holding the phone.');
});

test('a number that left the record says nothing about the one that is there now', async () => {
  const card = await openCard({
    ...standingAt(verified({ ...byText, stillOnRecord: false })),
    ...both,
  });
  expect(card.words).toContain('This number is no longer on the record');
});

test('a number changed today brings a strong warning', async () => {
  const changed = {
    freshness: 'changed',
    at: NOW - 2 * HOUR,
    byYou: true,
    within: 'day',
    cameLater: true,
  } as const;
  const card = await openCard(view({ destinations: [{ ...phone, freshness: changed }] }));
  expect(card.alerts).toEqual([{ variant: 'danger', title: 'You changed this number at 8:00 AM' }]);
});
