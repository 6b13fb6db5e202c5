import { actionOf, type ActionDefinition, type ActionDefinitions } from './action/definitions.ts';
import {
  allSteps,
  type InputSource,
  type OutputRef,
  type PropertyEvent,
  type Workflow,
} from './workflow.ts';

/** What HubSpot's editor calls things. */
export interface EditorWords {
  actions: ActionDefinitions;
  /** Properties of the workflow's object, ours and HubSpot's. */
  properties: readonly { name: string; label: string; options: Options }[];
}

type Options = readonly { value: string; label: string }[];

export interface Wording {
  property(name: string): string;
  propertyValue(name: string, value: string): string;
  event(event: PropertyEvent): string;
  actionName(uid: string): string;
  /** An input's label with the choice that is made for it. */
  input(uid: string, name: string, source: InputSource): string;
  output(ref: OutputRef): string;
  outputValue(ref: OutputRef, value: string): string;
}

/** Finds the words for what a workflow uses. A word that is missing throws. */
export function wordingOf(
  { objectType, steps }: Workflow,
  { actions, properties }: EditorWords,
  numberOf: (stepId: string) => number,
): Wording {
  const propertyOf = (name: string) =>
    properties.find((each) => each.name === name) ?? missing('property', name);
  const property = (name: string): string => quoted(propertyOf(name).label);
  const propertyValue = (name: string, value: string): string =>
    chosen(propertyOf(name).options, value);

  function actionAt(stepId: string): ActionDefinition {
    const step = allSteps(steps).find(({ id }) => id === stepId);
    return step?.kind === 'action' ? actionOf(actions, step.action) : missing('action', stepId);
  }

  function output([stepId, name]: OutputRef): string {
    const label = actionAt(stepId).config.labels.en.outputFieldLabels?.[name];
    return `${quoted(label ?? missing('label of output', name))} of step ${numberOf(stepId)}`;
  }

  return {
    property,
    propertyValue,
    event: ({ property: name, becomes }) =>
      becomes === 'known'
        ? `${property(name)} is known`
        : `${property(name)} is ${propertyValue(name, becomes.value)}`,
    actionName: (uid) => actionOf(actions, uid).config.labels.en.actionName,
    input(uid, name, source) {
      const { inputFields, labels } = actionOf(actions, uid).config;
      const label = labels.en.inputFieldLabels[name] ?? missing('label of field', name);
      const owner = objectType === 'contacts' ? "the contact's" : "the deal's";
      if ('property' in source) return `${label}: ${owner} ${property(source.property)}`;
      if ('output' in source) return `${label}: ${output(source.output)}`;
      return `${label}: ${chosen(optionsOf(inputFields, name), source.static)}`;
    },
    output,
    outputValue: (ref, value) =>
      chosen(optionsOf(actionAt(ref[0]).config.outputFields, ref[1]), value),
  };
}

function optionsOf(
  fields: readonly { typeDefinition: { name: string; options?: Options } }[],
  name: string,
): Options {
  const field = fields.find(({ typeDefinition }) => typeDefinition.name === name);
  return (field ?? missing('field', name)).typeDefinition.options ?? [];
}

/** One of the options, or what is typed where there are none. */
function chosen(options: Options, value: string): string {
  if (options.length === 0) return value;
  return quoted(options.find((each) => each.value === value)?.label ?? missing('option', value));
}

export const quoted = (text: string): string => `“${text}”`;

export function missing(what: string, name: string): never {
  throw new TypeError(`The editor has no ${what} ${name}`);
}
