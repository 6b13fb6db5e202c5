import { createEmulator, type Emulator } from '../../../../workbench/emulator/emulator.ts';
import { makeBankProperties } from '../../../../workbench/workflows/bank-properties.ts';
import {
  createEngine,
  type Engine,
  type EngineOptions,
} from '../../../../workbench/workflows/engine.ts';
import type { EnrolmentView } from '../../../../workbench/workflows/enrolment-view.ts';
import type { Step, Workflow } from '../../../../workbench/workflows/workflow.ts';
import { startScriptedAction, type ScriptedAction } from './scripted-action.ts';
import { testActions } from './test-actions.ts';

export const NOON = Date.UTC(2026, 10, 23, 12);
export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;
export const CLIENT_SECRET = '3f1c9f0e-5c1c-4d58-8a1e-0d4d4c7f2a11';

export interface Stage {
  emulator: Emulator;
  /** Where HubSpot's API is, for who completes a blocked action. */
  origin: string;
  token: string;
  action: ScriptedAction;
  engine: Engine;
  /** Enrolments that are not finished, and those that are. */
  all(): EnrolmentView[];
  /** The only enrolment there is. */
  only(): EnrolmentView;
  /** Waits in real time until it is so. */
  until<T>(look: () => T | undefined | false): Promise<T>;
  /** Until the only enrolment has left its workflow. */
  finished(): Promise<EnrolmentView>;
  /** Until the only enrolment waits. */
  waiting(): Promise<EnrolmentView>;
  complete(callbackId: string, outputFields: object): Promise<number>;
}

const open: (() => Promise<void>)[] = [];

/** For `afterEach`. */
export async function closeStages(): Promise<void> {
  for (const close of open.splice(0).reverse()) await close();
}

type Changes = Partial<Omit<EngineOptions, 'account' | 'workflows'>>;

/** An account with the workflows on, and an action that answers as it is told. */
export async function setStage(
  workflows: readonly Workflow[],
  options: Changes = {},
  before: (emulator: Emulator) => void = () => undefined,
): Promise<Stage> {
  const emulator = createEmulator({ now: NOON });
  const { origin } = await emulator.listen();
  open.push(emulator.close);
  const token = emulator.issueToken({ name: 'admin', scopes: 'all' });
  await makeBankProperties(origin, token);
  await makeEnteredCode(origin, token);
  before(emulator);
  const action = await startScriptedAction();
  open.push(action.close);
  const engine = createEngine({
    account: emulator,
    workflows,
    actions: options.actions ?? testActions(),
    endpointBaseUrl: action.url,
    clientSecret: CLIENT_SECRET,
    ...options,
  });
  open.push(engine.close);

  const all = (): EnrolmentView[] => engine.enrolments();
  function only(): EnrolmentView {
    const [first, second] = all();
    if (first === undefined || second !== undefined) throw new Error('There is not just one');
    return first;
  }
  return {
    emulator,
    origin,
    token,
    action,
    engine,
    all,
    only,
    until,
    finished: () => until(() => only().status === 'finished' && only()),
    waiting: () => until(() => only().status === 'waiting' && only()),
    async complete(callbackId, outputFields) {
      const path = `/automation/v4/actions/callbacks/${callbackId}/complete`;
      const response = await fetch(origin + path, {
        method: 'POST',
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        body: JSON.stringify({ outputFields }),
      });
      return response.status;
    },
  };
}

async function until<T>(look: () => T | undefined | false): Promise<T> {
  const giveUp = Date.now() + 20_000;
  for (;;) {
    const seen = look();
    if (seen !== undefined && seen !== false) return seen;
    if (Date.now() > giveUp) throw new Error(`Never came true: ${String(look)}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

/** The app's own set-up makes it. */
async function makeEnteredCode(origin: string, token: string): Promise<void> {
  for (const objectType of ['contacts', 'deals']) {
    const response = await fetch(`${origin}/crm/v3/properties/${objectType}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify({
        name: 'otp_entered_code',
        label: 'OTP entered code',
        type: 'string',
        fieldType: 'text',
        groupName: 'northwind',
      }),
    });
    if (!response.ok) throw new Error(await response.text());
  }
}

/** A workflow of these steps that begins when somebody signs in at the portal. */
export function whenSignedIn(...steps: Step[]): Workflow {
  return {
    id: 4001,
    name: 'Test',
    about: 'A test.',
    objectType: 'contacts',
    trigger: { on: 'form_submitted', form: 'portal-sign-in' },
    steps,
  };
}

export const ADA = 'ada@example.com';

/** Enrols a contact of this address. */
export function signIn({ engine }: Stage, email = ADA): string {
  const result = engine.submitForm('portal-sign-in', { email });
  if (!result.ok) throw new Error(result.refused);
  return result.contactId;
}

export const sendStep = (id = 'send', note?: string): Step => ({
  kind: 'action',
  id,
  title: 'Send a code',
  action: 'send',
  inputs: {
    purpose: { static: 'portal' },
    ...(note !== undefined && { note: { static: note } }),
  },
});

export const checkStep = (id = 'check'): Step => ({
  kind: 'action',
  id,
  title: 'Check the code',
  action: 'check',
  inputs: { code: { property: 'otp_entered_code' }, challenge: { output: ['send', 'challenge'] } },
});

/** Leaves a mark on the contact that the workflow came by. */
export const mark = (value: string, id = `mark-${value}`): Step => ({
  kind: 'set_property',
  id,
  title: 'Leave a mark',
  property: 'city',
  value,
});

export function cityOf({ emulator }: Stage, id: string): string | undefined {
  return emulator.records.get('contacts', id)?.properties['city'];
}
