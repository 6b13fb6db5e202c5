import { timeByHubSpot } from './clock.ts';
import { refused, type Trouble } from './problem.ts';
import { isSaid, type SaidBy } from './said-by.ts';
import {
  codeKey,
  EMPTY,
  openChallenge,
  purposeOf,
  START,
  type Event,
  type KnownView,
  type Shown,
  type State,
  type Unknown,
} from './state.ts';
import { meansTheSame, type Answer, type Step, type Talk } from './talk.ts';

/** What one card does in its own way. */
export interface Ways<T extends Talk, S extends Shown<T>> {
  /** What a card that is shown for the first time knows besides. */
  begin: (shown: Shown<T>) => S;
  saidBy: SaidBy<T>;
}

type EventOf<T extends Talk, Name> = Extract<Event<T>, { event: Name }>;

/** The state after an event. The very same state where the event changes nothing. */
export function reduce<T extends Talk, S extends Shown<T>>(
  ways: Ways<T, S>,
  state: State<T, S>,
  event: Event<T>,
): State<T, S> {
  if (event.event === 'started_over') return START;
  if (event.event === 'looked') return looked(ways, state, event);
  if (state.screen !== 'shown') return state;
  switch (event.event) {
    case 'answered':
      return answered(ways, state, event);
    case 'pressed':
      return state.press ? state : pressed(state, event.step);
    case 'repeated': {
      const again = unsure(state);
      return state.press || !again ? state : pressed(state, again);
    }
    case 'typed':
      return { ...state, entry: { ...state.entry, typed: event.text } };
    case 'left_field':
      return { ...state, entry: { typed: event.text, field: event.text } };
  }
}

/** An error belongs to the screen it happened on. */
export function settle<T extends Talk, S extends Shown<T>>(before: S, after: S): S {
  if (screenKey(before) === screenKey(after)) return after;
  // What was typed for one code must not be tried on another.
  const isOther = openChallenge(before) !== openChallenge(after);
  return { ...after, problem: null, entry: isOther ? EMPTY : after.entry };
}

function looked<T extends Talk, S extends Shown<T>>(
  { begin }: Ways<T, S>,
  state: State<T, S>,
  { look, answer, local }: EventOf<T, 'looked'>,
): State<T, S> {
  const seen = answer?.ok && 'view' in answer ? answer : null;
  const view = seen && known<T>(seen.view);
  if (!seen || !view) {
    const stays = state.screen === 'shown' && (state.press !== null || !isFinal(answer));
    return stays ? state : unreachable(answer);
  }
  const clock = { hubspot: view.now, local };
  const news = { view, bookmark: seen.bookmark, clock, newest: look };
  if (state.screen === 'shown') {
    // What was looked up beside a step may show the time before it; another look follows the step.
    const isOld = look <= state.newest || state.press !== null;
    return isOld ? state : settle<T, S>(state, { ...state, ...news });
  }
  return begin({
    ...news,
    screen: 'shown',
    purpose: view.purposes[0].id,
    entry: EMPTY,
    sent: [],
    wrong: [],
    press: null,
    problem: null,
    answers: 0,
  });
}

/** What was shown does not hold any more; anything else a later look may bring. */
function isFinal(answer: Answer<Talk>): boolean {
  return answer?.ok === false && answer.refusal !== 'busy' && answer.refusal !== 'unconfirmed';
}

function unreachable<T extends Talk>(answer: Answer<T>): Unknown<T> {
  const isRefused = answer?.ok === false;
  const now = (isRefused && answer.now) || 0;
  const problem: Trouble<T> = isRefused
    ? refused(answer, null, now)
    : { problem: 'no_answer', again: null };
  return { screen: 'unreachable', problem, now };
}

function unsure<T extends Talk>({ problem }: Shown<T>): Step<T> | null {
  return problem && 'again' in problem ? problem.again : null;
}

function pressed<T extends Talk, S extends Shown<T>>(state: S, wanted: Step<T>): S {
  const again = unsure(state);
  const step = again && meansTheSame(again, wanted) ? again : wanted;
  const next = { ...state, problem: null, press: { step } };
  if (step.action !== 'check') return next;
  return {
    ...next,
    entry: { ...state.entry, field: state.entry.typed },
    sent: [...state.sent, codeKey(step.challenge, step.code)],
  };
}

function answered<T extends Talk, S extends Shown<T>>(
  { saidBy }: Ways<T, S>,
  state: S,
  event: EventOf<T, 'answered'>,
): S {
  if (state.press !== event.press) return state;
  const { answer, looks, local } = event;
  const { step } = event.press;
  const done = { ...state, press: null, newest: looks, answers: state.answers + 1 };
  if (!answer || 'view' in answer) {
    return { ...done, problem: { problem: 'no_answer', again: step } };
  }
  const { purpose } = answer;
  const now = answer.now ?? timeByHubSpot(state.clock, local);
  const next = settle<T, S>(state, {
    ...done,
    clock: { hubspot: now, local },
    view: purpose ? withPurpose(state.view, purpose) : state.view,
    // What a step was about comes to the front: a code sent beside a workflow's is the card's own.
    purpose: purpose ? purpose.id : state.purpose,
  });
  if (!answer.ok) {
    const isTold = isSaid<T>(saidBy, answer, purposeOf(next).standing);
    const bookmark = answer.bookmark ?? next.bookmark;
    return { ...next, bookmark, problem: isTold ? null : refused<T>(answer, step, now) };
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

function screenKey<T extends Talk>(shown: Shown<T>): string {
  const { standing } = purposeOf(shown).standing;
  return `${shown.purpose} ${standing} ${openChallenge(shown)}`;
}

function known<T extends Talk>(view: T['view']): KnownView<T> | null {
  const purposes: T['purpose'][] = view.purposes;
  const [first, ...others] = purposes;
  return first ? { ...view, purposes: [first, ...others] } : null;
}

function withPurpose<T extends Talk>(view: KnownView<T>, changed: T['purpose']): KnownView<T> {
  const [first, ...others] = view.purposes;
  const renew = (one: T['purpose']) => (one.id === changed.id ? changed : one);
  return { ...view, purposes: [renew(first), ...others.map(renew)] };
}
