import type { PurposeView, RecordView } from '../../../contract/record-view.ts';
import { timeByHubSpot } from './clock.ts';
import { isSaidBy, refused, type Trouble } from './problem.ts';
import {
  codeKey,
  purposeOf,
  START,
  type Answer,
  type Entry,
  type Event,
  type KnownView,
  type Shown,
  type State,
} from './state.ts';
import { meansTheSame, type Step } from './step.ts';

const EMPTY: Entry = { typed: '', field: '' };

export function reduce(state: State, event: Event): State {
  if (event.event === 'started_over') return START;
  if (event.event === 'looked') return looked(state, event);
  if (state.screen !== 'shown') return state;
  switch (event.event) {
    case 'answered':
      return answered(state, event);
    case 'pressed':
      return state.press ? state : pressed(state, event.step);
    case 'picked':
      if (state.press) return state;
      return settle(state, { ...state, purpose: event.purpose, picked: true });
    case 'chose':
      if (state.press) return state;
      return { ...state, destination: event.destination, picked: true, problem: null };
    case 'typed':
      return { ...state, picked: true, entry: { ...state.entry, typed: event.text } };
    case 'left_field':
      return { ...state, entry: { typed: event.text, field: event.text } };
  }
}

function looked(state: State, { look, answer, local }: Extract<Event, { event: 'looked' }>): State {
  const seen = answer?.ok && answer.action === 'state' ? answer : null;
  const view = seen && known(seen.view);
  if (!seen || !view) {
    const stays = state.screen === 'shown' && (state.press !== null || !isFinal(answer));
    return stays ? state : unreachable(answer);
  }
  const clock = { hubspot: view.now, local };
  const news = { view, bookmark: seen.bookmark, clock, newest: look };
  if (state.screen === 'shown') {
    // What was looked up beside a step may show the time before it; another look follows the step.
    const isOld = look <= state.newest || state.press !== null;
    return isOld ? state : settle(state, inFront({ ...state, ...news }));
  }
  return inFront({
    ...news,
    screen: 'shown',
    purpose: view.purposes[0].id,
    picked: false,
    destination: null,
    entry: EMPTY,
    sent: [],
    wrong: [],
    press: null,
    problem: null,
    answers: 0,
  });
}

/** What was shown does not hold any more; anything else a later look may bring. */
function isFinal(answer: Answer): boolean {
  return answer?.ok === false && answer.refusal !== 'busy' && answer.refusal !== 'unconfirmed';
}

function unreachable(answer: Answer): State {
  const now = answer?.ok === false ? (answer.now ?? 0) : 0;
  const problem: Trouble =
    answer?.ok === false ? refused(answer, null, now) : { problem: 'no_answer', again: null };
  return { screen: 'unreachable', problem, now };
}

function pressed(state: Shown, wanted: Step): Shown {
  const unsure = state.problem && 'again' in state.problem ? state.problem.again : null;
  const step = unsure && meansTheSame(unsure, wanted) ? unsure : wanted;
  const next = { ...state, picked: true, problem: null, press: { step } };
  if (step.action !== 'check') return next;
  return {
    ...next,
    entry: { ...state.entry, field: state.entry.typed },
    sent: [...state.sent, codeKey(step.challenge, step.code)],
  };
}

function answered(state: Shown, event: Extract<Event, { event: 'answered' }>): Shown {
  if (state.press !== event.press) return state;
  const { answer, looks, local } = event;
  const { step } = event.press;
  const done = { ...state, press: null, newest: looks, answers: state.answers + 1 };
  if (!answer || (answer.ok && answer.action === 'state')) {
    return { ...done, problem: { problem: 'no_answer', again: step } };
  }
  const now = answer.now ?? timeByHubSpot(state.clock, local);
  const next = settle(state, {
    ...done,
    clock: { hubspot: now, local },
    view: answer.purpose ? withPurpose(state.view, answer.purpose) : state.view,
    // A code sent beside a workflow's is the card's own.
    purpose: (step.action === 'send' && answer.purpose?.id) || state.purpose,
  });
  if (!answer.ok) {
    const isSaid = isSaidBy(answer, purposeOf(next).standing);
    const bookmark = answer.bookmark ?? next.bookmark;
    return { ...next, bookmark, problem: isSaid ? null : refused(answer, step, now) };
  }
  const entry = step.action === 'resend' ? state.entry : EMPTY;
  const fresh = { ...next, bookmark: answer.bookmark, entry };
  if (answer.result.result !== 'wrong_code' || step.action !== 'check') {
    return { ...fresh, problem: null };
  }
  return {
    ...fresh,
    wrong: [...state.wrong, codeKey(step.challenge, step.code)],
    problem: answer.purpose.standing.standing === 'open' ? { problem: 'wrong_code' } : null,
  };
}

/** An error belongs to the screen it happened on. */
function settle(before: Shown, after: Shown): Shown {
  if (screenKey(before) === screenKey(after)) return after;
  // What was typed for one code must not be tried on another.
  const isOther = openChallenge(before) !== openChallenge(after);
  return { ...after, problem: null, entry: isOther ? EMPTY : after.entry };
}

function openChallenge(shown: Shown): string {
  const { standing } = purposeOf(shown);
  return standing.standing === 'open' ? standing.challenge : '';
}

function screenKey(shown: Shown): string {
  const { standing } = purposeOf(shown).standing;
  return `${shown.purpose} ${standing} ${openChallenge(shown)}`;
}

/** Shows an open code to a rep who has not settled on a reason. */
function inFront(shown: Shown): Shown {
  const current = purposeOf(shown);
  const open = shown.view.purposes.find(({ standing }) => standing.standing === 'open');
  const stays = shown.picked || current.standing.standing === 'open' || !open;
  return { ...shown, purpose: stays ? current.id : open.id };
}

function known(view: RecordView): KnownView | null {
  const [first, ...others] = view.purposes;
  return first ? { ...view, purposes: [first, ...others] } : null;
}

function withPurpose(view: KnownView, changed: PurposeView): KnownView {
  const [first, ...others] = view.purposes;
  const renew = (one: PurposeView) => (one.id === changed.id ? changed : one);
  return { ...view, purposes: [renew(first), ...others.map(renew)] };
}
