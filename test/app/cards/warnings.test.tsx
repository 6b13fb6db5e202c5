import type { Freshness, PurposeView } from '../../../src/contract/record-view.ts';
import { openCard, stopTheClock } from './support/opened-card.tsx';
import { address, DAY, HOUR, MINUTE, NOW, purpose, SECOND, view } from './support/views.ts';

beforeEach(stopTheClock);

type Fresh = Exclude<Freshness, { freshness: 'settled' }>;

const changedToday: Fresh = {
  freshness: 'changed',
  at: NOW - 2 * HOUR,
  byYou: false,
  within: 'day',
  cameLater: true,
};
const risky = purpose({ standing: 'idle' }, { refusesNewForMs: 86_400_000 });

function cardWith(freshness: Fresh, one: PurposeView = purpose()) {
  return openCard(view({ destinations: [address({ freshness })], purposes: [one] }));
}

test('an address that settled long ago brings no warning', async () => {
  expect((await openCard()).alerts).toEqual([]);
});

test('an address changed today brings a strong warning', async () => {
  const card = await cardWith(changedToday);
  expect(card.alerts).toEqual([
    { variant: 'danger', title: 'This address was changed at 8:00 AM' },
  ]);
  expect(card.buttons).toContain('Send code');
});

test('a rep who changed the address is told so', async () => {
  const card = await cardWith({ ...changedToday, byYou: true, at: NOW - 3 * MINUTE });
  expect(card.alerts[0]?.title).toBe('You changed this address 3 minutes ago');
  expect(card.words).toContain('proves nothing about the person on this record');
});

test('an address changed this month brings a softer warning', async () => {
  const card = await cardWith({
    ...changedToday,
    at: NOW - 12 * DAY,
    within: 'month',
    cameLater: false,
  });
  expect(card.alerts).toEqual([
    { variant: 'warning', title: 'This address was changed 12 days ago' },
  ]);
});

test('an address changed today is not offered for a high-risk reason', async () => {
  const card = await cardWith(changedToday, risky);
  expect(card.buttons).toEqual([]);
  expect(card.alerts).toEqual([{ variant: 'danger', title: 'Too new for this reason' }]);
  expect(card.words).toContain('until Nov 26, 8:00 AM');
  expect(card.words).toContain('call back on a phone number');
  expect(card.words).toContain('ask a supervisor');
});

test('an address that has stood longer can be chosen for a high-risk reason', async () => {
  const destinations = [
    address({ freshness: changedToday }),
    address({ id: 'dest-2', masked: 'o•••@home.org' }),
  ];
  const card = await openCard(view({ destinations, purposes: [risky] }));
  expect(card.buttons).toEqual([]);
  expect(card.words).toContain('choose an older one');
  expect(card.words).toContain('d•••@acme.com (changed within a day)');
  await card.pick('destination', 'dest-2');
  expect(card.buttons).toEqual(['Send code']);
});

test('an address that came with its record today is warned about but not refused', async () => {
  const card = await cardWith({ ...changedToday, freshness: 'added', cameLater: false }, risky);
  expect(card.alerts).toEqual([{ variant: 'danger', title: 'This address was added at 8:00 AM' }]);
  expect(card.buttons).toEqual(['Send code']);
});

test('a first address that came to an existing record today is refused for a high-risk reason', async () => {
  const card = await cardWith({ ...changedToday, freshness: 'added' }, risky);
  expect(card.words).toContain('This address was added at 8:00 AM');
  expect(card.buttons).toEqual([]);
});

test('a wish for another address is answered before it comes up', async () => {
  const card = await openCard();
  expect(card.words).toContain('The caller asks for another address?');
  expect(card.words).toContain('Take the wish as a warning sign');
});

test('a resting address says when it can be used, and then can', async () => {
  const rests = { 'dest-1': NOW + 42 * SECOND };
  const card = await openCard(view({ purposes: [purpose({ standing: 'idle' }, { rests })] }));
  expect(card.button('Send code').text).toBe('Send code in 0:42');
  expect(card.button('Send code').props.disabled).toBe(true);
});
