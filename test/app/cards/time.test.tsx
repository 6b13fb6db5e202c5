import { NARROW } from '../../../src/app/cards/frame/narrow.tsx';
import { openCard, OpenedCard, pass, stopTheClock } from './support/opened-card.tsx';
import { VerifyContact } from '../../../src/app/cards/verify-contact/VerifyContact.tsx';
import { looked } from './support/card-function.ts';
import { without } from './support/without.ts';
import {
  DAY,
  HOUR,
  MINUTE,
  NOW,
  open,
  purpose,
  SECOND,
  standingAt,
  verified,
  view,
} from './support/views.ts';

beforeEach(stopTheClock);

test.each([-3 * DAY, -7 * MINUTE, 0, 5 * HOUR])(
  'the countdown is right on a computer whose clock is off by %d ms',
  async (skew) => {
    jest.setSystemTime(NOW + skew);
    const card = await openCard(standingAt(open()));
    expect(card.words).toContain('5:00 left');
    await pass(18 * SECOND);
    expect(card.words).toContain('4:42 left');
  },
);

test('a clock that is set while the card is open moves no countdown', async () => {
  const card = await openCard(standingAt(open()));
  jest.setSystemTime(NOW + 40 * DAY);
  await pass(2 * SECOND);
  expect(card.words).toContain('4:58 left');
});

test('a computer that wakes up looks again within seconds, and shows nothing of the evening before', async () => {
  const card = await openCard(standingAt(verified()));
  expect(card.words).toContain('Verified 4 minutes ago');
  const morning = NOW + 14 * HOUR;
  card.fn.answerLook = () => Promise.resolve(looked(view({ now: morning })));
  jest.setSystemTime(morning);
  await pass(5 * SECOND);
  expect(card.fn.looks).toHaveLength(2);
  expect(card.buttons).toEqual(['Send code']);
  await pass(30 * SECOND);
  expect(card.fn.looks).toHaveLength(2);
});

test('a worker without a stopwatch counts with differences of the computer’s clock', async () => {
  jest.setSystemTime(NOW - DAY);
  const card = new OpenedCard(standingAt(open()));
  await without('performance', async () => {
    card.renderer.render(<VerifyContact room={NARROW} />);
    await pass(3 * SECOND);
  });
  expect(card.words).toContain('4:57 left');
});

test('a code that runs out while HubSpot is silent leaves the screen all the same', async () => {
  const card = await openCard(standingAt(open({ expiresAt: NOW + 20 * SECOND })));
  card.fn.answerLook = () => Promise.reject(new Error('offline'));
  await pass(21 * SECOND);
  expect(card.words).toContain('The code ran out');
});

test('a verification stops counting at its time even without an answer', async () => {
  const card = await openCard(standingAt(verified({ until: NOW + 90 * SECOND })));
  card.fn.answerLook = () => Promise.reject(new Error('offline'));
  await pass(89 * SECOND);
  expect(card.words).toContain('Verify again');
  await pass(2 * SECOND);
  expect(card.buttons).toEqual(['Send code']);
});

test('an open code is looked at every 15 seconds', async () => {
  const card = await openCard(standingAt(open()));
  await pass(61 * SECOND);
  expect(card.fn.looks).toHaveLength(1 + 4);
});

test('an idle record is looked at once a minute', async () => {
  const card = await openCard();
  await pass(59 * SECOND);
  expect(card.fn.looks).toHaveLength(1);
  await pass(2 * SECOND);
  expect(card.fn.looks).toHaveLength(2);
});

test('a code that lives for a day is no reason to look more often', async () => {
  const card = await openCard(standingAt(open({ expiresAt: NOW + DAY })));
  await pass(59 * SECOND);
  expect(card.fn.looks).toHaveLength(1);
});

test('the card looks again when a time on it has come', async () => {
  const card = await openCard(standingAt({ standing: 'locked', until: NOW + 10 * SECOND }));
  await pass(9 * SECOND);
  expect(card.fn.looks).toHaveLength(1);
  await pass(2 * SECOND);
  expect(card.fn.looks).toHaveLength(2);
});

test('a quiet look shows no spinner, and when it fails nothing changes', async () => {
  const card = await openCard();
  const before = card.words;
  card.fn.answerLook = () => new Promise(() => {});
  await pass(61 * SECOND);
  expect(card.words).toBe(before);
  await pass(21 * SECOND);
  expect(card.words).toBe(before);
});

test('nothing ticks while nothing counts down', async () => {
  await openCard(view({ purposes: [purpose(verified({ until: NOW + 30 * MINUTE }))] }));
  // The steady look, whether the computer has slept, the timer for the end of the verification, and its look.
  expect(jest.getTimerCount()).toBe(4);
  await pass(SECOND);
  expect(jest.getTimerCount()).toBe(4);
});
