import type { ActionConfig } from './definitions.ts';
import type { Values } from '../enrolment/trigger.ts';

/**
 * What a workflow's history says about an execution: the label of the first rule that fits all its
 * outputs, with the fields it names filled in (HubSpot docs, Custom workflow actions: execution rules).
 */
export function executionMessage(
  { executionRules = [], labels }: ActionConfig,
  outputs: Values,
  shownInputs: Values,
): string | undefined {
  const rule = executionRules.find(({ conditions }) =>
    Object.entries(conditions).every(([field, wanted]) => {
      const value = outputs[field];
      return value !== undefined && [wanted].flat().includes(value);
    }),
  );
  const text = rule && labels.en.executionRules?.[rule.labelName];
  return text?.replaceAll(
    /\{\{\s*(\w+)\s*\}\}/g,
    (_, field: string) => outputs[field] ?? shownInputs[field] ?? '',
  );
}
