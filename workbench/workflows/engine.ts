import { createActionCaller, type CallSettings } from './action/call.ts';
import { actionOf, type ActionDefinitions } from './action/definitions.ts';
import { newEnrolment, type Enrolment, type RunParts } from './enrolment/enrolment.ts';
import { keyOf, watchRecords, type RecordKey } from './enrolment/record-watch.ts';
import { runEnrolment } from './enrolment/run-enrolment.ts';
import { enrols } from './enrolment/trigger.ts';
import { createWaits } from './enrolment/waits.ts';
import type { EnrolmentView } from './enrolment-view.ts';
import { submitForm, type FormResult } from './submit-form.ts';
import { allSteps, type Workflow } from './workflow.ts';

export interface EngineOptions {
  account: RunParts['account'];
  workflows: readonly Workflow[];
  actions: ActionDefinitions;
  /** Stands for `${ENDPOINT_BASE_URL}` in the actions' addresses. */
  endpointBaseUrl: string;
  clientSecret: string;
  settings?: Partial<CallSettings>;
  /** HubSpot's own limit towards an action is undocumented. */
  callsAtOnce?: number;
  /** In real milliseconds. HubSpot's own patience with an action is undocumented. */
  timeoutMs?: number;
}

export interface Engine {
  /** Can be changed at any time; the next call obeys. */
  settings: CallSettings;
  /** Oldest first. No code stands in them. */
  enrolments(): EnrolmentView[];
  /** As people do in HubSpot, whatever the trigger says; false where there is no such workflow or record. */
  enrolByHand(workflowId: number, recordId: string): boolean;
  submitForm(formId: string, values: Readonly<Record<string, unknown>>): FormResult;
  /** Told after every change of an enrolment, with its id. */
  onChange(listener: (enrolmentId: string) => void): () => void;
  close(): Promise<void>;
}

/** How often it looks, in real time, whether the account's clock has passed something. */
const LOOK_EVERY_MS = 50;
/** HubSpot numbers enrolments through all its accounts. */
const FIRST_ENROLMENT = 56_776_000_001;

/**
 * Runs the workflows of an account, by the account's clock. Records that meet a trigger already are not
 * enrolled (HubSpot knowledge base: turning a workflow on).
 */
export function createEngine(options: EngineOptions): Engine {
  const { account, workflows, actions } = options;
  for (const { steps } of workflows) {
    for (const step of allSteps(steps)) if (step.kind === 'action') actionOf(actions, step.action);
  }
  const settings: CallSettings = {
    signatures: 'both',
    deliveries: { copies: 1, order: 'parallel' },
    ...options.settings,
  };
  const caller = createActionCaller({
    clock: account.clock,
    clientSecret: options.clientSecret,
    settings,
    timeoutMs: options.timeoutMs ?? 8_000,
    callsAtOnce: options.callsAtOnce ?? 20,
  });
  const waits = createWaits(account.clock);
  const listeners = new Set<(enrolmentId: string) => void>();
  const enrolments: Enrolment[] = [];
  const enrolled = new Set<string>();
  const parts: RunParts = {
    account,
    actions,
    endpointBaseUrl: options.endpointBaseUrl,
    caller,
    waits,
    changed({ view }) {
      for (const listener of [...listeners]) listener(view.id);
    },
  };

  /** HubSpot knowledge base: a record that is in a workflow is not enrolled in it again. */
  function enrol(workflow: Workflow, record: RecordKey): void {
    const place = `${workflow.id}/${keyOf(record)}`;
    if (enrolled.has(place)) return;
    enrolled.add(place);
    const number = FIRST_ENROLMENT + enrolments.length;
    const enrolment = newEnrolment(number, workflow, record, account.clock.now());
    enrolments.push(enrolment);
    parts.changed(enrolment);
    // Not within the write that was the trigger.
    queueMicrotask(() => {
      void runEnrolment(enrolment, parts).finally(() => enrolled.delete(place));
    });
  }

  const stops = [
    watchRecords(account.records, (change) => {
      waits.changed(change);
      if (change.deleted) return;
      for (const workflow of workflows) {
        if (workflow.objectType !== change.objectType) continue;
        if (enrols(workflow.trigger, change.before, change.after)) enrol(workflow, change);
      }
    }),
    account.callbacks.onCompleted(waits.completed),
  ];
  const timer = setInterval(waits.look, LOOK_EVERY_MS);
  timer.unref();

  return {
    settings,
    enrolments: () => enrolments.map(({ view }) => structuredClone(view)),
    enrolByHand(workflowId, recordId) {
      const workflow = workflows.find(({ id }) => id === workflowId);
      if (workflow === undefined) return false;
      const { objectType } = workflow;
      const record = account.records.get(objectType, recordId);
      if (record === undefined || record.archived) return false;
      enrol(workflow, { objectType, id: recordId });
      return true;
    },
    submitForm(formId, values) {
      const result = submitForm(account.records, formId, values);
      if (!result.ok) return result;
      for (const workflow of workflows) {
        const { trigger } = workflow;
        if (trigger.on !== 'form_submitted' || trigger.form !== result.form) continue;
        enrol(workflow, { objectType: 'contacts', id: result.contactId });
      }
      return result;
    },
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async close() {
      clearInterval(timer);
      for (const stop of stops) stop();
      listeners.clear();
      await caller.close();
    },
  };
}
