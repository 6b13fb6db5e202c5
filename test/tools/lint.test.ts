import { runTool } from './support/run-tool.ts';

const LINT_TEXTS = `
  import { ESLint } from 'eslint';
  import { text } from 'node:stream/consumers';
  const eslint = new ESLint();
  const told = [];
  for (const [filePath, code] of JSON.parse(await text(process.stdin)))
    told.push((await eslint.lintText(code, { filePath }))[0].messages);
  console.log(JSON.stringify(told));`;

const IMPURE = ['new Date()', 'Date.now()', 'fetch', 'process', 'setTimeout', 'performance'];
const USES = [...IMPURE, 'console', 'Math.random()'];

/* What stands where; all of it goes through one linter, which reads the project once. */
const TEXTS = {
  'src/otp/code.ts': USES.map((use) => `void ${use};\n`).join(''),
  'src/app/cards/verify-contact/parts/SentTo.tsx': 'export const Mark = () => <span>x</span>;',
  'src/app/cards/exchange/useTimes.ts': `import { useState } from 'react';
    export function useTimes(on: boolean): void { if (on) useState(1); }`,
};

interface Message {
  ruleId: string;
  message: string;
}

let linted: Message[][] = [];
const messagesOf = (file: keyof typeof TEXTS): Message[] =>
  linted[Object.keys(TEXTS).indexOf(file)] ?? [];

beforeAll(async () => {
  const input = JSON.stringify(Object.entries(TEXTS));
  const { said } = await runTool(['--input-type=module', '-e', LINT_TEXTS], { input });
  linted = JSON.parse(said) as Message[][];
});
jest.setTimeout(60_000);

test('the rules of one-time codes take nothing from around them', () => {
  const told = messagesOf('src/otp/code.ts').filter(({ message }) => message.includes('are pure'));
  expect(told).toHaveLength(USES.length);
});

test('a card has no HTML, and is told what to use', () => {
  expect(messagesOf('src/app/cards/verify-contact/parts/SentTo.tsx')).toEqual([
    expect.objectContaining({
      ruleId: 'no-restricted-syntax',
      message: expect.stringContaining('Use one of @hubspot/ui-extensions'),
    }),
  ]);
});

test('a hook that is called only sometimes is found', () => {
  const rules = messagesOf('src/app/cards/exchange/useTimes.ts').map(({ ruleId }) => ruleId);
  expect(rules).toContain('react-hooks/rules-of-hooks');
});
