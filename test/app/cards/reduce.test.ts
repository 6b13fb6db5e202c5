import { START, type Press } from '../../../src/app/cards/exchange/state.ts';
import type { Step } from '../../../src/app/cards/exchange/talk.ts';
import { reduce } from '../../../src/app/cards/verify-contact/reduce.ts';
import type { Event, Shown, State } from '../../../src/app/cards/verify-contact/state.ts';
import type { ContactTalk } from '../../../src/app/cards/verify-contact/talk.ts';
import type { RecordView } from '../../../src/contract/record-view.ts';
import { done, looked } from './support/card-function.ts';
import { NOW, open, purpose, standingAt, view } from './support/views.ts';

const send: Step<ContactTalk> = {
  action: 'send',
  request: 'req-00001',
  purpose: 'caller_check',
  destination: 'dest-1',
};
const pressed: Event = { event: 'pressed', step: send };

function look(number: number, seen: RecordView): Event {
  return { event: 'looked', look: number, answer: looked(seen, `bookmark-${number}`), local: 0 };
}

function shown(state: State): Shown {
  if (state.screen !== 'shown') throw new Error(`still ${state.screen}`);
  return state;
}

function after(...events: Event[]): Shown {
  return shown(events.reduce(reduce, reduce(START, look(1, view()))));
}

function pressOf(state: Shown): Press<ContactTalk> {
  if (!state.press) throw new Error('nothing pressed');
  return state.press;
}

test('a press while another is under way changes nothing', () => {
  const once = after(pressed);
  const other: Step<ContactTalk> = { ...send, request: 'req-00002' };
  expect(reduce(once, { event: 'pressed', step: other })).toBe(once);
});

test('an answer to a press that was given up changes nothing', () => {
  const state = after(pressed);
  const answer = done('send', { result: 'sent' }, purpose(open()));
  const other = { step: send };
  expect(reduce(state, { event: 'answered', press: other, answer, looks: 1, local: 0 })).toBe(
    state,
  );
});

test('a look that was asked before the one on screen is dropped', () => {
  const state = after(look(3, view()));
  expect(reduce(state, look(2, standingAt(open())))).toBe(state);
  expect(state.bookmark).toBe('bookmark-3');
});

test('a look beside a step, and one asked before its answer, are dropped', () => {
  const during = after(pressed);
  expect(reduce(during, look(2, standingAt(open())))).toBe(during);
  const answer = done('send', { result: 'sent' }, purpose(open()));
  const sent = shown(
    reduce(during, { event: 'answered', press: pressOf(during), answer, looks: 3, local: 0 }),
  );
  expect(reduce(sent, look(3, view()))).toBe(sent);
  expect(reduce(sent, look(4, view()))).not.toBe(sent);
});

test('every change of screen clears the error', () => {
  const during = after(pressed);
  const failed = shown(
    reduce(during, { event: 'answered', press: pressOf(during), answer: null, looks: 1, local: 0 }),
  );
  expect(failed.problem).toEqual({ problem: 'no_answer', again: send });
  expect(shown(reduce(failed, look(2, view()))).problem).toEqual(failed.problem);
  expect(shown(reduce(failed, look(2, standingAt(open())))).problem).toBeNull();
  expect(shown(reduce(failed, { event: 'picked', purpose: 'portal_access' })).problem).toBeNull();
});

test('a press that means something else than the unsure one gets its own request', () => {
  const during = after(pressed);
  const failed = reduce(during, {
    event: 'answered',
    press: pressOf(during),
    answer: { ok: false, refusal: 'unconfirmed' },
    looks: 1,
    local: 0,
  });
  const elsewhere: Step<ContactTalk> = { ...send, request: 'req-00002', destination: 'dest-2' };
  const same: Step<ContactTalk> = { ...send, request: 'req-00003' };
  expect(pressOf(shown(reduce(failed, { event: 'pressed', step: elsewhere }))).step).toBe(
    elsewhere,
  );
  expect(pressOf(shown(reduce(failed, { event: 'pressed', step: same }))).step).toBe(send);
});

test('the clock follows every answer that brings HubSpot’s time', () => {
  const during = after(pressed);
  const answer = { ok: false, refusal: 'rep_limit', until: NOW + 9000, now: NOW + 5000 } as const;
  const refused = reduce(during, {
    event: 'answered',
    press: pressOf(during),
    answer,
    looks: 1,
    local: 77,
  });
  expect(shown(refused).clock).toEqual({ hubspot: NOW + 5000, local: 77 });
});

test('what was typed for one code is not kept for another', () => {
  const typing = after(look(2, standingAt(open())), { event: 'typed', text: '12345' });
  expect(typing.entry.typed).toBe('12345');
  const same = shown(reduce(typing, look(3, standingAt(open({ triesLeft: 4 })))));
  expect(same.entry.typed).toBe('12345');
  const other = shown(reduce(typing, look(3, standingAt(open({ challenge: 'ch-2' })))));
  expect(other.entry.typed).toBe('');
});

test.each(['trail_broken', 'record_not_found', 'unknown_user'] as const)(
  'a look that is told %s takes down what does not hold any more',
  (refusal) => {
    const state = after(look(2, standingAt(open())));
    const event: Event = { event: 'looked', look: 3, answer: { ok: false, refusal }, local: 0 };
    expect(reduce(state, event)).toMatchObject({
      screen: 'unreachable',
      problem: { refusal: { refusal } },
    });
  },
);

test('a look that nobody answered leaves what was shown', () => {
  const state = after(look(2, standingAt(open())));
  const unconfirmed: Event = {
    event: 'looked',
    look: 3,
    answer: { ok: false, refusal: 'unconfirmed' },
    local: 0,
  };
  expect(reduce(state, unconfirmed)).toBe(state);
  expect(reduce(state, { event: 'looked', look: 3, answer: null, local: 0 })).toBe(state);
});
