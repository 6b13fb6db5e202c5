import type { Emulator } from '../../emulator/emulator.ts';
import type { ActionDefinitions } from '../action/definitions.ts';
import type { InSight } from '../action/inputs.ts';
import type { ActionCaller } from '../action/call.ts';
import type { EnrolmentView, StepView } from '../enrolment-view.ts';
import type { NumberedStep, Workflow } from '../workflow.ts';
import type { RecordKey } from './record-watch.ts';
import type { Values } from './trigger.ts';
import type { Wait, Waits, Woken } from './waits.ts';

/** A record on its way through a workflow. */
export interface Enrolment {
  workflow: Workflow;
  record: RecordKey;
  view: EnrolmentView;
  /** Of the actions it has come past, by the names of their steps. */
  outputs: Map<string, Values>;
}

/** What steps run with. */
export interface RunParts {
  account: Pick<Emulator, 'accountId' | 'clock' | 'records' | 'callbacks'>;
  actions: ActionDefinitions;
  endpointBaseUrl: string;
  caller: ActionCaller;
  waits: Waits;
  /** To be told of every change of a view. */
  changed(enrolment: Enrolment): void;
}

export function newEnrolment(
  number: number,
  workflow: Workflow,
  record: RecordKey,
  now: number,
): Enrolment {
  return {
    workflow,
    record,
    outputs: new Map(),
    view: {
      id: String(number),
      workflow: { id: workflow.id, name: workflow.name },
      record: { objectType: record.objectType, id: record.id },
      startedAt: now,
      status: 'running',
      steps: [],
    },
  };
}

/** The record's values as they are now, and the outputs so far. */
export function inSight({ record, outputs }: Enrolment, { account }: RunParts): InSight {
  return {
    properties: account.records.get(record.objectType, record.id)?.properties ?? {},
    outputOf: ([step, field]) => outputs.get(step)?.[field],
  };
}

export const startOf = ({ id, title }: NumberedStep, now: number) =>
  ({ id, title, at: now, state: 'running' }) as const;

/** Shows a step that has begun. */
export function show(enrolment: Enrolment, view: StepView, parts: RunParts): void {
  enrolment.view.steps.push(view);
  parts.changed(enrolment);
}

/** Shows that a step is over. */
export function close(
  enrolment: Enrolment,
  view: StepView,
  state: 'done' | 'failed' | 'expired',
  parts: RunParts,
): void {
  view.state = state;
  view.endedAt = parts.account.clock.now();
  parts.changed(enrolment);
}

/** Waits at a step, and shows it. */
export async function waitAt(
  enrolment: Enrolment,
  view: StepView,
  wait: Omit<Wait, 'record'>,
  parts: RunParts,
): Promise<Woken> {
  view.wait = { until: wait.until };
  enrolment.view.status = 'waiting';
  parts.changed(enrolment);
  const woken = await parts.waits.begin({ ...wait, record: enrolment.record });
  delete view.wait;
  enrolment.view.status = 'running';
  return woken;
}

/** Shows that the record has left the workflow. */
export function end(
  enrolment: Enrolment,
  ended: 'completed' | 'record_deleted',
  parts: RunParts,
): void {
  const { view } = enrolment;
  view.status = 'finished';
  view.ended = ended;
  view.finishedAt = parts.account.clock.now();
  parts.changed(enrolment);
}
