import type { ActionConfig } from './definitions.ts';
import type { FieldView } from '../enrolment-view.ts';
import { isKnown } from '../enrolment/property-event.ts';
import type { Values } from '../enrolment/trigger.ts';
import type { InputSource, OutputRef } from '../workflow.ts';

/** What inputs and branches can look at. */
export interface InSight {
  properties: Values;
  outputOf(ref: OutputRef): string | undefined;
}

/** The values that are sent, all as text. An empty one is not sent (unconfirmed). */
export function resolvedInputs(
  sources: Readonly<Record<string, InputSource>>,
  sight: InSight,
): Values {
  return Object.fromEntries(
    Object.entries(sources).flatMap(([name, source]) => {
      const value = resolved(source, sight);
      return isKnown(value) ? [[name, value]] : [];
    }),
  );
}

function resolved(source: InputSource, { properties, outputOf }: InSight): string | undefined {
  if ('static' in source) return source.static;
  if ('property' in source) return properties[source.property];
  return outputOf(source.output);
}

/**
 * The first required field that has no value, by its label. HubSpot documents that an author has to
 * fill such a field; that a record whose property is empty fails the step uncalled is unconfirmed.
 */
export function missingInput(config: ActionConfig, inputs: Values): string | undefined {
  const missing = config.inputFields.find(
    ({ isRequired, typeDefinition }) => isRequired && inputs[typeDefinition.name] === undefined,
  );
  return missing && labelOf(config.labels.en.inputFieldLabels, missing.typeDefinition.name);
}

// As many for every code, so that they tell nothing.
const DOTS = '••••••';

/** The inputs as people may see them: nobody sees a code. */
export function shownInputs(inputs: Values): Values {
  return Object.hasOwn(inputs, 'code') ? { ...inputs, code: DOTS } : inputs;
}

export function inputViews({ inputFields, labels }: ActionConfig, shown: Values): FieldView[] {
  return fieldViews(inputFields, labels.en.inputFieldLabels, shown);
}

export function outputViews({ outputFields, labels }: ActionConfig, outputs: Values): FieldView[] {
  return fieldViews(outputFields, labels.en.outputFieldLabels ?? {}, outputs);
}

function fieldViews(
  fields: ActionConfig['outputFields'],
  labels: Values,
  values: Values,
): FieldView[] {
  return Object.entries(values).map(([name, value]) => {
    const field = fields.find(({ typeDefinition }) => typeDefinition.name === name);
    const option = field?.typeDefinition.options?.find((each) => each.value === value);
    return { name, value, label: labelOf(labels, name), text: option?.label ?? value };
  });
}

const labelOf = (labels: Values, name: string): string => labels[name] ?? name;
