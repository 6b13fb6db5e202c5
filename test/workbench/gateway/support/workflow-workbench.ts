import fs from 'node:fs';
import path from 'node:path';
import { startWorkbench, type Workbench } from '../../../../workbench/workbench.ts';
import type { EnrolmentView } from '../../../../workbench/workflows/enrolment-view.ts';
import { projectWith } from './project-folder.ts';

export const NOW = Date.UTC(2026, 8, 23, 10, 0, 0);
export const ADA = '51001';
export const EMAIL = 'ada.moreno@fjordkraft.example';

/** In the role of the app's actions: each waits to be let go on. */
const waits = (name: string) => ({
  path: `otp/workflow/${name}`,
  methods: ['POST'],
  source: `exports.main = async () => ({
    statusCode: 200,
    body: { outputFields: { hs_execution_state: 'BLOCK', hs_expiration_duration: 'PT10M' } },
  });`,
});

/** A workbench whose workflows run, with the properties that they and the portal look at. */
export async function startWithWorkflows(): Promise<Workbench> {
  const projectDir = projectWith(
    {},
    {
      generate: waits('generate'),
      verify: waits('verify'),
      send_and_wait: waits('send-and-wait'),
      check_approval: waits('check-approval'),
      require_approval: waits('require-approval'),
      digest: waits('digest'),
      retention: waits('retention'),
    },
  );
  const actions = 'src/app/workflow-actions';
  fs.cpSync(actions, path.join(projectDir, actions), { recursive: true });
  fs.mkdirSync(path.join(projectDir, 'build/entry-page'), { recursive: true });
  fs.writeFileSync(
    path.join(projectDir, 'build/entry-page/enter-code.html'),
    '<h1>Entry page</h1>',
  );
  const workbench = await startWorkbench({ now: NOW, projectDir });
  await makeAppProperties(workbench);
  return workbench;
}

async function makeAppProperties(workbench: Workbench): Promise<void> {
  const token = workbench.emulator.issueToken({ name: 'test', scopes: 'all' });
  for (const [name, label] of [
    ['otp_entered_code', 'OTP entered code'],
    ['otp_challenge_id', 'OTP challenge id'],
    ['otp_ledger_entry', 'OTP ledger entry'],
  ]) {
    const { ok } = await fetch(
      `${workbench.secrets['HUBSPOT_API_ORIGIN']}/crm/properties/2026-09/contacts`,
      {
        method: 'POST',
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        body: JSON.stringify({
          ...{ name, label, type: 'string', fieldType: 'text', groupName: 'northwind' },
        }),
      },
    );
    expect(ok).toBe(true);
  }
}

/** What a page of the workbench asks its server. */
export function askerOf(workbench: () => Workbench) {
  async function call(method: string, path: string, body?: object) {
    const response = await fetch(`${workbench().url}/workbench/${path}`, {
      method,
      ...(body && { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
    });
    return { status: response.status, body: await response.json() };
  }
  const get = async <Answer>(path: string): Promise<Answer> => (await call('GET', path)).body;
  return {
    call,
    get,
    page: async (address: string): Promise<string> =>
      (await fetch(`${workbench().url}${address}`)).text(),
    sendForm: (form: string, values: object, visit?: string) =>
      call('POST', `forms/${form}`, { values, ...(visit !== undefined && { visit }) }),

    /** Waits until the enrolment that began last is at a step. */
    async comesTo(step: string): Promise<EnrolmentView> {
      for (;;) {
        const last = (await get<EnrolmentView[]>('enrolments')).at(-1);
        if (last?.steps.at(-1)?.id === step) return last;
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
    },
  };
}
