/** What the page shows of the records that are or were in a workflow. Types only. */

export interface EnrolmentView {
  id: string;
  workflow: { id: number; name: string };
  record: { objectType: 'contacts' | 'deals'; id: string };
  /** Times are milliseconds of the account's clock. */
  startedAt: number;
  status: 'running' | 'waiting' | 'finished';
  finishedAt?: number;
  /** Why it is finished. */
  ended?: 'completed' | 'record_deleted';
  /** Those it has come to, in their order. */
  steps: StepView[];
}

export type StepView = ActionView | BranchView | SetPropertyView | DelayView | DelayUntilView;

interface StepViewBase {
  id: string;
  title: string;
  at: number;
  endedAt?: number;
  state: StepState;
  /** What a person reads at the step: the action's own words, or what went wrong. */
  message?: string;
  /** While it waits: when it goes on by itself. */
  wait?: { until: number };
}

export type StepState = 'running' | 'waiting' | 'retrying' | 'done' | 'failed' | 'expired';

export interface ActionView extends StepViewBase {
  kind: 'action';
  /** The action's name in HubSpot. */
  action: string;
  callbackId: string;
  /** As they were sent. The value of a field named `code` is shown as dots. */
  inputs: FieldView[];
  outputs: FieldView[];
  /** Calls that failed and were, or are to be, made again. */
  retries: { at: number; why: string; nextAt?: number }[];
}

export interface FieldView {
  name: string;
  label: string;
  value: string;
  /** The value as a person reads it: the label of its option, or itself. */
  text: string;
}

export interface BranchView extends StepViewBase {
  kind: 'branch';
  /** The name of the case, or "None met", as HubSpot calls the last one. */
  taken: string;
}

export interface SetPropertyView extends StepViewBase {
  kind: 'set_property';
  property: string;
  value: string;
}

export interface DelayView extends StepViewBase {
  kind: 'delay';
}

export interface DelayUntilView extends StepViewBase {
  kind: 'delay_until';
  property: string;
  /** Once it has gone on: whether because of the event, or without it. */
  because?: 'event' | 'time';
}
