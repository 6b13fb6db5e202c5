import type { ReactNode } from 'react';
import type { ActionView, FieldView, StepView } from '../../../workflows/enrolment-view.ts';
import type { NumberedStepInfo } from '../../workflow-contract.ts';
import { workflowWords } from '../../workflow-words.ts';
import { dateTime, timeOfDay } from '../times.ts';

const words = workflowWords.details;

export interface StepDetailsProps {
  step: NumberedStepInfo;
  view: StepView | undefined;
  zone: string;
}

/** All that is known of a step: how it is set up, and what went in and came out. */
export function StepDetails({ step, view, zone }: StepDetailsProps) {
  return (
    <div className="step-details">
      {view?.kind !== 'action' && step.kind === 'action' && (
        <Part title={words.planned}>
          <ul>
            {step.inputs.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Part>
      )}
      {view?.kind === 'action' && <ActionDetails view={view} zone={zone} />}
      {view && (
        <Part title={words.times}>
          <dl>
            <Row label={words.began} value={timeOfDay(view.at, zone)} />
            {view.endedAt !== undefined && (
              <Row label={words.ended} value={timeOfDay(view.endedAt, zone)} />
            )}
            {view.wait && <Row label={words.until} value={dateTime(view.wait.until, zone)} />}
          </dl>
        </Part>
      )}
    </div>
  );
}

function ActionDetails({ view, zone }: { view: ActionView; zone: string }) {
  return (
    <>
      <Part title={words.inputs}>
        <Fields fields={view.inputs} zone={zone} />
      </Part>
      <Part title={words.outputs}>
        {view.outputs.length === 0 ? (
          <p>{words.noOutputs}</p>
        ) : (
          <Fields fields={view.outputs} zone={zone} />
        )}
      </Part>
      {view.retries.length > 0 && (
        <Part title={words.retries}>
          <ol>
            {view.retries.map(({ at, why }) => (
              <li key={at}>
                {timeOfDay(at, zone)}: {why}
              </li>
            ))}
          </ol>
        </Part>
      )}
      <Part title={words.callback}>
        <p className="code">{view.callbackId}</p>
      </Part>
    </>
  );
}

function Fields({ fields, zone }: { fields: readonly FieldView[]; zone: string }) {
  return (
    <dl>
      {fields.map((field) => (
        <Row key={field.name} label={field.label} value={valueOf(field, zone)} />
      ))}
    </dl>
  );
}

/** HubSpot shows a time as one; an action puts it out as milliseconds. */
function valueOf({ name, text }: FieldView, zone: string): string {
  return name.endsWith('_at') && /^\d{13}$/.test(text) ? dateTime(Number(text), zone) : text;
}

function Row({ label, value }: { label: string; value: string }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </div>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <h5>{title}</h5>
      {children}
    </section>
  );
}
