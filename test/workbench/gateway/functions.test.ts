import fs from 'node:fs';
import path from 'node:path';
import { startWorkbench, type Workbench } from '../../../workbench/workbench.ts';
import { projectWith } from './support/project-folder.ts';

const NOW = Date.UTC(2026, 8, 23, 10, 0, 0);
const HOUR = 3_600_000;

const FUNCTIONS = {
  echo: `exports.main = async ({ parameters, propertiesToSend, ...rest }) =>
    ({ parameters, propertiesToSend, given: Object.keys(rest).sort() });`,
  time: `exports.main = async () => ({ now: Date.now(), date: new Date().toISOString() });`,
  env: `exports.main = async () => ({ ...process.env });`,
  slow_env: `exports.main = async ({ parameters }) => {
    await new Promise((resolve) => setTimeout(resolve, parameters.ms));
    return process.env.OTP_EMAIL_ROUTE;
  };`,
  fails: `exports.main = async () => { throw new Error('kaboom'); };`,
  prints: `exports.main = async () => { console.log('said %s', 'hello'); process.stderr.write('and more\\n'); };`,
  stray: `exports.main = () => new Promise(() => { setTimeout(() => { throw new Error('stray'); }, 5); });`,
};

let workbench: Workbench;
beforeAll(async () => {
  workbench = await startWorkbench({ now: NOW, projectDir: projectWith(FUNCTIONS) });
});
afterAll(() => workbench.close());

async function call(serverlessFunction: string, more: object = {}) {
  const response = await fetch(workbench.executorUrl, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ serverlessFunction, ...more }),
  });
  return { status: response.status, body: await response.json() };
}

test('a function gets its parameters and the properties the card asked to send', async () => {
  const answer = await call('echo', {
    parameters: { action: 'state' },
    objectQuery: { objectId: 51001, objectTypeId: '0-1', objectPropertyNames: ['firstname'] },
  });
  expect(answer.status).toBe(200);
  expect(answer.body.response).toMatchObject({
    parameters: { action: 'state' },
    propertiesToSend: { firstname: 'Ada' },
  });
});

test('a function is told nothing about the user', async () => {
  const { body } = await call('echo', { parameters: {} });
  expect(body.response.given).toEqual(['event', 'secrets']);
});

test('functions live by the clock of the account', async () => {
  expect((await call('time')).body.response).toEqual({
    now: NOW,
    date: '2026-09-23T10:00:00.000Z',
  });
  workbench.emulator.clock.advance(HOUR);
  expect((await call('time')).body.response.now).toBe(NOW + HOUR);
});

test('functions see the secrets and nothing else of the machine', async () => {
  const { body } = await call('env');
  expect(body.response).toEqual(workbench.secrets);
  expect(body.response.HUBSPOT_API_ORIGIN).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
});

test('keys are made anew for every start and are long enough', () => {
  for (const name of ['OTP_PEPPER', 'OTP_LEDGER_KEY']) {
    const key = Buffer.from(workbench.secrets[name] ?? '', 'base64');
    expect(key.length).toBeGreaterThanOrEqual(32);
  }
});

test('an error of a function comes back in the words of HubSpot', async () => {
  const { status, body } = await call('fails');
  expect(status).toBe(400);
  expect(body.category).toBe('VALIDATION_ERROR');
  expect(body.errors[0].message).toBe(
    "The serverless function 'fails' failed to execute: Error: kaboom.",
  );
});

test('a function that does not exist is an error of the caller', async () => {
  const { status, body } = await call('nobody');
  expect(status).toBe(400);
  expect(body.errors[0].context.serverlessFunction).toEqual(['nobody']);
});

test('what a function prints is kept, and kept before its answer', async () => {
  await call('prints');
  expect(workbench.logs()).toEqual(expect.arrayContaining(['said hello', 'and more']));
});

test('a function that crashes outside its promise leaves the workbench standing', async () => {
  expect((await call('stray')).status).toBe(500);
  expect((await call('echo', { parameters: 1 })).body.response.parameters).toBe(1);
});

test('a mail route changed while a call runs holds for the calls after it', async () => {
  const running = call('slow_env', { parameters: { ms: 60 } });
  await new Promise((resolve) => setTimeout(resolve, 20));
  await fetch(`${workbench.url}/workbench/mail`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ via: 'smtp' }),
  });
  await running;
  expect((await call('slow_env', { parameters: { ms: 0 } })).body.response).toMatch(/^smtp:/);
});

test('twenty calls at once each get their own answer', async () => {
  const answers = await Promise.all(
    Array.from({ length: 20 }, (_none, i) => call('echo', { parameters: { i } })),
  );
  expect(answers.map(({ body }) => body.response.parameters.i)).toEqual(
    Array.from({ length: 20 }, (_none, i) => i),
  );
});

test('a stray .env file stops the start, because it would replace the secrets', async () => {
  const projectDir = projectWith(FUNCTIONS);
  fs.writeFileSync(path.join(projectDir, 'src/app/functions/.env'), 'OTP_PEPPER=real');
  await expect(startWorkbench({ projectDir })).rejects.toThrow('.env would replace');
});
