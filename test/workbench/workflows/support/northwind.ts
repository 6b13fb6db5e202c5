import { loadScenario } from '../../../../workbench/scenarios/load.ts';
import { readActionDefinitions } from '../../../../workbench/workflows/action/definitions.ts';
import { READY_WORKFLOWS } from '../../../../workbench/workflows/ready/ready-workflows.ts';
import { setStage, type Stage } from './stage.ts';

const ROOT = process.cwd();
const EMAIL = 'ada.moreno@fjordkraft.example';

/** The account of the demo, with the five workflows on and a scripted app. */
export async function northwind(): Promise<Stage> {
  return setStage(READY_WORKFLOWS, { actions: readActionDefinitions(ROOT) }, (emulator) =>
    loadScenario(emulator, ROOT),
  );
}

/** Answers as the app does: sends are numbered, and results and send statuses come as they are given. */
export function script(stage: Stage, results: string[], sent: string[] = []): void {
  let sends = 0;
  stage.action.answer((_, number) => {
    const { url } = stage.action.calls[number - 1] ?? { url: '' };
    if (url.endsWith('/verify')) {
      const contact = contactIn(stage);
      stage.emulator.records.update('contacts', contact, { otp_entered_code: '' });
      return { outputFields: { result: results.shift() ?? 'failed' } };
    }
    sends += 1;
    const outputs = { send_status: sent[sends - 1] ?? 'sent', challenge_id: `challenge-${sends}` };
    if (url.endsWith('/generate')) return { outputFields: outputs };
    const block = { hs_execution_state: 'BLOCK', hs_expiration_duration: 'PT15M' };
    return { outputFields: { ...outputs, ...block } };
  });
}

const contactIn = ({ emulator }: Stage): string => {
  const found = emulator.records
    .list('contacts')
    .find(({ properties }) => properties['email'] === EMAIL);
  if (found === undefined) throw new Error('Nobody has this address');
  return found.id;
};

/** Of the contact that fills in the forms. */
export const propertyIn = (stage: Stage, name: string) =>
  stage.emulator.records.get('contacts', contactIn(stage))?.properties[name];

export const stepOf = (stage: Stage) => stage.only().steps.at(-1);
export const waitsAt = (stage: Stage, id: string) =>
  stage.until(() => stepOf(stage)?.id === id && stage.only().status === 'waiting');

export function submit(stage: Stage, form: string, values: Record<string, string> = {}): void {
  const result = stage.engine.submitForm(form, { email: EMAIL, ...values });
  if (!result.ok) throw new Error(`The form was refused: ${result.refused}`);
}
export const enter = (stage: Stage, code: string) =>
  submit(stage, 'enter-code', { otp_entered_code: code });

/** What *Verify OTP* was called with. */
export const checks = (stage: Stage) =>
  stage.action.calls
    .filter(({ url }) => url.endsWith('/verify'))
    .map(({ call }) => call.inputFields);
