import type { StepView } from '../../../workflows/enrolment-view.ts';
import { workflowWords } from '../../workflow-words.ts';
import { timeLeft } from './time-left.ts';

const { states, outcome, left, held, again, soon } = workflowWords;

/** What became of a step, or how long it still waits. */
export function StepTag({ view, now }: { view: StepView; now: number }) {
  return (
    <p className={`step-tag ${view.state}`}>
      <i aria-hidden="true" />
      <span>{outcomeOf(view)}</span>
      {view.wait && <span className="left">{remaining(view, view.wait.until, now)}</span>}
    </p>
  );
}

export function outcomeOf(view: StepView): string {
  if (view.state !== 'done') return states[view.state];
  switch (view.kind) {
    case 'branch':
      return outcome.branch(view.taken);
    case 'delay_until':
      return view.because === undefined ? states.done : outcome[view.because];
    case 'action':
    case 'set_property':
    case 'delay':
      return states.done;
  }
}

function remaining({ kind, state }: StepView, until: number, now: number): string {
  const time = timeLeft(until, now);
  if (state === 'retrying') return again(time ?? soon);
  if (time === undefined) return soon;
  // HubSpot holds a record for an action longer than its code is good.
  return kind === 'action' ? held(time) : left(time);
}
