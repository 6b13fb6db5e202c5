/** What the workbench's server tells of workflows, and what it answers about them. Types only. */
import type { FormId } from '../workflows/forms.ts';
import type { FieldRefusal } from '../workflows/submit-form.ts';

export interface WorkflowInfo {
  id: number;
  name: string;
  about: string;
  start: WorkflowStart;
  /** Who in the account gets what it sends, where nobody outside does. */
  reader?: { name: string; email: string };
  steps: readonly StepInfo[];
}

export type WorkflowStart =
  | { on: 'form_submitted'; form: FormId; title: string; fields: readonly string[] }
  | { on: 'property'; event: string }
  | { on: 'deal_stage'; stage: string; stageLabel: string; amountFrom: number }
  | { on: 'schedule'; weekday?: string; time: string; contact: string };

/** In the words of HubSpot's editor, where labels stand in quotation marks already. */
export type StepInfo = NumberedStepInfo | { kind: 'go_to'; to: number; title: string };

export type NumberedStepInfo = { id: string; number: number; title: string } & StepChoices;

export type StepChoices =
  | { kind: 'action'; action: string; inputs: readonly string[] }
  | { kind: 'branch'; on: string; branches: readonly BranchInfo[] }
  | { kind: 'set_property'; property: string; value: string }
  | { kind: 'delay'; minutes: number }
  | { kind: 'delay_until'; event: string; atMostMinutes: number };

/** The last one of a step is HubSpot's own, for whatever fits no other. */
export interface BranchInfo {
  name: string;
  steps: readonly StepInfo[];
}

/** What a browser posts when its visitor sends a form. */
export interface FormRequest {
  values: Readonly<Record<string, string>>;
  /** The visit that an earlier form of this browser began. */
  visit?: string;
}

/** Tells a browser nothing about the contact: anybody can give anybody's address. */
export type FormReply =
  | { accepted: true; visit?: string }
  | { refused: 'unknown_form' }
  | { refused: FieldRefusal; field: string };

export type StageReply = { moved: true } | { refused: 'no_such_deal' | 'no_such_stage' };

export type EnrolReply = { enrolled: true } | { refused: 'no_such_record' };
