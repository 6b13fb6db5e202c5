import { useId, useState } from 'react';
import type { ActionView, StepView } from '../../../workflows/enrolment-view.ts';
import type { NumberedStepInfo } from '../../workflow-contract.ts';
import { workflowWords } from '../../workflow-words.ts';
import { StepDetails } from './StepDetails.tsx';
import { StepTag } from './StepTag.tsx';

const { what, lasting, tries, lastTry } = workflowWords;

export interface StepCardProps {
  step: NumberedStepInfo;
  view: StepView | undefined;
  now: number;
  zone: string;
}

/** One step; pressing its title opens all that is known of it. */
export function StepCard({ step, view, now, zone }: StepCardProps) {
  const [isOpen, setOpen] = useState(false);
  const details = useId();
  const title = useId();
  return (
    <article
      className={`step-card ${step.kind} ${view?.state ?? 'ahead'}`}
      aria-labelledby={title}
      data-step={step.id}
    >
      <h4 id={title}>
        <button
          type="button"
          aria-expanded={isOpen}
          aria-controls={details}
          onClick={() => setOpen(!isOpen)}
        >
          <i className="mark" aria-hidden="true" />
          <span>
            {step.number}. {step.title}
          </span>
          <i className="hs-caret" aria-hidden="true" />
        </button>
      </h4>
      <p className="what">{whatItIs(step)}</p>
      {view && <StepTag view={view} now={now} />}
      {view?.kind === 'action' && <ActionOutcome {...view} />}
      {view?.message !== undefined && <p className="message">{view.message}</p>}
      <div id={details}>{isOpen && <StepDetails step={step} view={view} zone={zone} />}</div>
    </article>
  );
}

/** What came out, of the outputs that are a choice; and what went wrong on the way. */
function ActionOutcome({ outputs, retries }: Pick<ActionView, 'outputs' | 'retries'>) {
  const choices = outputs.filter(({ value, text }) => text !== value);
  const last = retries.at(-1);
  return (
    <>
      {choices.length > 0 && (
        <p className="outcome">
          {choices.map(({ label, text }) => `${label}: ${text}`).join(' · ')}
        </p>
      )}
      {last && (
        <p className="retries">
          {tries(retries.length)}. {lastTry(last.why)}.
        </p>
      )}
    </>
  );
}

function whatItIs(step: NumberedStepInfo): string {
  switch (step.kind) {
    case 'action':
      return step.action;
    case 'branch':
      return what.branch(step.on);
    case 'set_property':
      return step.value === '' ? what.clear(step.property) : what.set(step.property, step.value);
    case 'delay':
      return what.delay(lasting(step.minutes));
    case 'delay_until':
      return what.until(step.event, lasting(step.atMostMinutes));
  }
}
