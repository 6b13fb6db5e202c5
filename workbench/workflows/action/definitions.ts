import fs from 'node:fs';
import path from 'node:path';

/** A workflow action as its *-hsmeta.json file defines it. */
export interface ActionDefinition {
  uid: string;
  /** HubSpot's number of the definition. */
  id: number;
  config: ActionConfig;
}

export interface ActionConfig {
  actionUrl: string;
  objectTypes: readonly string[];
  objectRequestOptions?: { properties: readonly string[] };
  inputFields: readonly InputField[];
  outputFields: readonly { typeDefinition: FieldType }[];
  executionRules?: readonly ExecutionRule[];
  labels: { en: ActionLabels };
}

export interface InputField {
  typeDefinition: FieldType;
  supportedValueTypes: readonly ('STATIC_VALUE' | 'OBJECT_PROPERTY')[];
  isRequired: boolean;
}

export interface FieldType {
  name: string;
  options?: readonly { value: string; label: string }[];
}

export interface ExecutionRule {
  labelName: string;
  conditions: Readonly<Record<string, string | readonly string[]>>;
}

export interface ActionLabels {
  actionName: string;
  inputFieldLabels: Readonly<Record<string, string>>;
  outputFieldLabels?: Readonly<Record<string, string>>;
  executionRules?: Readonly<Record<string, string>>;
}

export type ActionDefinitions = ReadonlyMap<string, ActionDefinition>;

/** HubSpot numbers definitions on upload; here they are numbered by the names of their files. */
const FIRST_ID = 190_400_001;

/** Reads every workflow action of a project, as HubSpot does on upload; there may be none. */
export function readActionDefinitions(projectDir: string): ActionDefinitions {
  const folder = path.join(projectDir, 'src/app/workflow-actions');
  if (!fs.existsSync(folder)) return new Map();
  const files = fs.readdirSync(folder).filter((name) => name.endsWith('-hsmeta.json'));
  return new Map(
    files.sort().map((name, index) => {
      const { uid, config } = JSON.parse(fs.readFileSync(path.join(folder, name), 'utf8')) as {
        uid: string;
        config: ActionConfig;
      };
      return [uid, { uid, config, id: FIRST_ID + index }];
    }),
  );
}

/** The action of a step. A workflow that names another one was put together wrongly: that throws. */
export function actionOf(definitions: ActionDefinitions, uid: string): ActionDefinition {
  const definition = definitions.get(uid);
  if (definition === undefined) throw new TypeError(`There is no workflow action ${uid}`);
  return definition;
}
