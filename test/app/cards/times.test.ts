import { BOTH_CARDS } from '../../../src/app/cards/words/en/both-cards.ts';
import { timesFrom, timeStyle } from '../../../src/app/cards/words/times.ts';
import { DAY, HOUR, MINUTE, NOW, SECOND } from './support/views.ts';

const newYork = timesFrom(timeStyle('en-us', 'America/New_York', BOTH_CARDS), NOW);

test('a time of today is a time of day, any other has its date', () => {
  expect(newYork.time(NOW)).toBe('10:00 AM');
  expect(newYork.time(NOW - DAY)).toBe('Nov 24, 10:00 AM');
});

test('times are in the language of the user and the time zone of the account', () => {
  expect(timesFrom(timeStyle('de-de', 'Europe/Berlin', BOTH_CARDS), NOW).time(NOW)).toBe('16:00');
  expect(timesFrom(timeStyle('en_GB', 'Asia/Tokyo', BOTH_CARDS), NOW).time(NOW)).toMatch(
    /^0?0:00$/,
  );
});

test.each([undefined, 'no such locale', 'xx-unknown'])(
  'the locale %j does not stop the card',
  (locale) => {
    expect(timesFrom(timeStyle(locale, 'America/New_York', BOTH_CARDS), NOW).time(NOW)).toBe(
      '10:00 AM',
    );
  },
);

test('a time zone that the browser does not know does not stop the card', () => {
  expect(timesFrom(timeStyle('en-us', 'Mars/Olympus', BOTH_CARDS), NOW).time(NOW)).toMatch(
    /\d:\d\d/,
  );
});

test.each([
  [NOW + 42 * SECOND, 'in 0:42'],
  [NOW + 41_001, 'in 0:42'],
  [NOW + 59 * MINUTE + 59 * SECOND, 'in 59:59'],
  [NOW + HOUR, 'at 11:00 AM'],
  [NOW - SECOND, 'in 0:00'],
])('waiting until %d is said as %j', (end, words) => {
  expect(newYork.when(end)).toBe(words);
});

test.each([
  [0, 'just now'],
  [MINUTE, '1 minute ago'],
  [4 * MINUTE + 30 * SECOND, '4 minutes ago'],
  [2 * HOUR, 'at 8:00 AM'],
  [DAY, '1 day ago'],
  [12 * DAY, '12 days ago'],
])('%d ms before now is said as %j', (age, words) => {
  expect(newYork.ago(NOW - age)).toBe(words);
});
