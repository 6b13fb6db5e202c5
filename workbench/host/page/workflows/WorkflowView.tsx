import { useEffect, useRef, type ReactNode } from 'react';
import type { EnrolmentView } from '../../../workflows/enrolment-view.ts';
import type { WorkflowInfo, WorkflowStart } from '../../workflow-contract.ts';
import { workflowWords } from '../../workflow-words.ts';
import { currentStep, visitedIn } from './flow-state.ts';
import { Flow } from './Flow.tsx';

const words = workflowWords;

export interface WorkflowViewProps {
  workflow: WorkflowInfo;
  enrolment: EnrolmentView | undefined;
  now: number;
  zone: string;
  children: ReactNode;
}

/** A workflow drawn step by step, with a record's way through it laid over. */
export function WorkflowView({ workflow, enrolment, now, zone, children }: WorkflowViewProps) {
  const canvas = useRef<HTMLDivElement>(null);
  const at = enrolment && currentStep(enrolment)?.id;
  useEffect(() => {
    if (at !== undefined && canvas.current) bringIntoSight(canvas.current, at);
  }, [at]);
  return (
    <section className="workflow" aria-labelledby="workflow-name">
      <header>
        <h3 id="workflow-name">{workflow.name}</h3>
        {children}
      </header>
      <div className="canvas" ref={canvas}>
        <ol className="flow" aria-label={words.steps(workflow.name)}>
          <li className={`flow-step ${enrolment ? 'passed' : ''}`}>
            <div className="trigger-card">
              <strong>{words.trigger}</strong>
              <p>{whenItStarts(workflow.start)}</p>
            </div>
          </li>
          <Flow
            steps={workflow.steps}
            visited={visitedIn(enrolment)}
            entered={enrolment !== undefined}
            now={now}
            zone={zone}
          />
        </ol>
      </div>
    </section>
  );
}

/** Scrolls the steps, or the half they are in, and never the page. */
function bringIntoSight(canvas: HTMLElement, step: string): void {
  const scroller = [canvas, canvas.closest<HTMLElement>('.half')].find(
    (each) => each && each.scrollHeight > each.clientHeight,
  );
  const card = canvas.querySelector(`[data-step="${step}"]`)?.getBoundingClientRect();
  const sight = scroller?.getBoundingClientRect();
  if (!scroller || !card || !sight) return;
  if (card.top >= sight.top && card.bottom <= sight.bottom) return;
  scroller.scrollBy({ top: card.top - sight.top - sight.height / 3, behavior: 'smooth' });
}

function whenItStarts(start: WorkflowStart): string {
  switch (start.on) {
    case 'form_submitted':
      return words.when.form(start.title);
    case 'property':
      return words.when.property(start.event);
    case 'deal_stage':
      return words.when.deal(start.stageLabel, start.amountFrom.toLocaleString('en-GB'));
    case 'schedule':
      return words.when.schedule(start.weekday, start.time, start.contact);
  }
}
