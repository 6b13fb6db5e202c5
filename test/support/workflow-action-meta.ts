import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { ActionName } from './workflow.ts';

/** A field of an action, as HubSpot is told. */
export interface Field {
  typeDefinition: { name: string; type: string; options?: { value: string; label: string }[] };
  isRequired?: boolean;
}

type Labels = Readonly<Record<string, string>>;

/** What the hsmeta file of a workflow action configures. */
export interface ActionMeta {
  actionUrl: string;
  isPublished: boolean;
  supportedClients: { client: string }[];
  objectTypes: string[];
  inputFields: Field[];
  inputFieldDependencies: {
    controllingFieldName: string;
    controllingFieldValue: string;
    dependentFieldNames: string[];
  }[];
  outputFields: Field[];
  executionRules: { labelName: string; conditions: { error_code: string } }[];
  labels: {
    en: {
      actionName: string;
      actionDescription: string;
      actionCardContent: string;
      appDisplayName: string;
      inputFieldLabels: Labels;
      inputFieldDescriptions: Labels;
      outputFieldLabels: Labels;
      executionRules: Labels;
    };
  };
}

/** What the hsmeta file of a function configures. */
export interface FunctionMeta {
  entrypoint: string;
  secretKeys: string[];
  endpoint?: { path: string; methods: string[] };
}

/** Those that are about codes. */
export const ACTIONS = ['generate', 'verify', 'send-and-wait'] as const;
/** Those that are about the approval of a deal in its stage. */
export const APPROVAL_ACTIONS = ['check-approval', 'require-approval'] as const;
/** Those that a schedule sets off; they are about what happened with all codes. */
export const SCHEDULED_ACTIONS = ['digest', 'retention'] as const;
export const ALL_ACTIONS = [...ACTIONS, ...APPROVAL_ACTIONS, ...SCHEDULED_ACTIONS] as const;
/** Those that send. */
export const SENDING = ['generate', 'send-and-wait'] as const;

/** The endpoint functions are called like their actions; the others by names of their own. */
export function functionMeta(name: string): FunctionMeta {
  return configIn(`functions/otp-${name}-hsmeta.json`) as FunctionMeta;
}

export function actionMeta(name: ActionName): ActionMeta {
  return configIn(`workflow-actions/otp-${name}-hsmeta.json`) as ActionMeta;
}

function configIn(file: string): unknown {
  const text = readFileSync(path.resolve('src/app', file), 'utf8');
  return (JSON.parse(text) as { config: unknown }).config;
}

export const fieldNames = (fields: readonly Field[]): string[] =>
  fields.map(({ typeDefinition }) => typeDefinition.name).sort();

/** The options of a field. Throws where there is no such field. */
export function optionsOf(
  fields: readonly Field[],
  name: string,
): { value: string; label: string }[] {
  const field = fields.find(({ typeDefinition }) => typeDefinition.name === name);
  if (field === undefined) throw new TypeError(`No field ${name}`);
  return field.typeDefinition.options ?? [];
}

export const valuesOf = (fields: readonly Field[], name: string): string[] =>
  optionsOf(fields, name)
    .map(({ value }) => value)
    .sort();
