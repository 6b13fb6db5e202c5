import fc from 'fast-check';
import type { Answer } from '../../src/entry-page/post-entry.ts';
import { next, type Event, type State } from '../../src/entry-page/state.ts';

const entry = (code: string, request = 'press-0001') => ({ challenge: 'c1.x.0a', code, request });
const SENDING: State = { at: 'sending', entry: entry('493027') };
const answered = (answer: Answer): State => next(SENDING, { event: 'answered', answer });

test.each<State>([
  { at: 'ready' },
  { at: 'wrong', triesLeft: 4 },
  { at: 'not_a_code', shape: { length: 6, alphabet: 'digits' } },
  { at: 'out_of_reach', entry: entry('493027', 'press-0000') },
])('a press at $at sends what was entered', (state) => {
  expect(next(state, { event: 'pressed', entry: entry('111111') })).toEqual({
    at: 'sending',
    entry: entry('111111'),
  });
});

test('a press of the same code after no answer is the same request', () => {
  const lost = next(SENDING, { event: 'unanswered' });
  const again = next(lost, { event: 'pressed', entry: entry('493027', 'press-0002') });
  expect(again).toEqual(SENDING);
});

test('a press of another code after no answer is another request', () => {
  const lost = next(SENDING, { event: 'unanswered' });
  const other = entry('493028', 'press-0002');
  expect(next(lost, { event: 'pressed', entry: other })).toEqual({ at: 'sending', entry: other });
});

test('a press of the same code after an answer is another request', () => {
  const wrong = answered({ result: 'wrong_code', triesLeft: 2 });
  const again = entry('493027', 'press-0002');
  expect(next(wrong, { event: 'pressed', entry: again })).toEqual({ at: 'sending', entry: again });
});

test.each(['', ' ', '\t\u00a0'])(
  'a press with %j entered asks for the code and sends nothing',
  (code) => {
    expect(next({ at: 'ready' }, { event: 'pressed', entry: entry(code) })).toEqual({
      at: 'not_a_code',
      shape: undefined,
    });
  },
);

test.each<[Answer, State]>([
  [{ result: 'verified' }, { at: 'verified' }],
  [{ result: 'ended' }, { at: 'ended' }],
  [
    { result: 'wrong_code', triesLeft: 1 },
    { at: 'wrong', triesLeft: 1 },
  ],
  [{ result: 'wrong_code', triesLeft: 0 }, { at: 'ended' }],
  [
    { result: 'not_a_code', length: 8, alphabet: 'digits' },
    { at: 'not_a_code', shape: { length: 8, alphabet: 'digits' } },
  ],
  [
    { result: 'malformed', field: 'code' },
    { at: 'not_a_code', shape: undefined },
  ],
  [{ result: 'malformed', field: 'challenge' }, { at: 'no_challenge' }],
])('the answer %j leads to %j', (answer, state) => {
  expect(answered(answer)).toEqual(state);
});

test('a second press while the first is under way changes nothing', () => {
  expect(next(SENDING, { event: 'pressed', entry: entry('1', 'press-0002') })).toBe(SENDING);
});

test('an answer that nobody waits for changes nothing', () => {
  const ready: State = { at: 'ready' };
  expect(next(ready, { event: 'answered', answer: { result: 'verified' } })).toBe(ready);
  expect(next(ready, { event: 'unanswered' })).toBe(ready);
});

test('what has ended stays ended, whatever comes', () => {
  const events = fc.constantFrom<Event>(
    { event: 'pressed', entry: entry('493027') },
    { event: 'unanswered' },
    { event: 'answered', answer: { result: 'verified' } },
    { event: 'answered', answer: { result: 'wrong_code', triesLeft: 3 } },
  );
  fc.assert(
    fc.property(
      fc.constantFrom<State['at']>('verified', 'ended', 'no_challenge'),
      fc.array(events),
      (at, list) => {
        const end = { at } as State;
        expect(list.reduce(next, end)).toBe(end);
      },
    ),
  );
});
