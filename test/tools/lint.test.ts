import { runTool } from './support/run-tool.ts';

interface Linted {
  messages: { ruleId: string; message: string }[];
}

/** What the linter says when this text stands in that file. */
async function lint(file: string, input: string): Promise<Linted['messages']> {
  const args = ['--stdin', '--stdin-filename', file, '--format', 'json'];
  const { said } = await runTool(['node_modules/eslint/bin/eslint.js', ...args], { input });
  return (JSON.parse(said) as Linted[]).flatMap(({ messages }) => messages);
}

jest.setTimeout(60_000);

test('the rules of one-time codes take nothing from around them', async () => {
  const impure = ['new Date()', 'Date.now()', 'fetch', 'process', 'setTimeout', 'performance'];
  const all = [...impure, 'console', 'Math.random()'];
  const messages = await lint('src/otp/code.ts', all.map((use) => `void ${use};\n`).join(''));
  const told = messages.filter(({ message }) => message.includes('are pure'));
  expect(told).toHaveLength(all.length);
});

test('a card has no HTML, and is told what to use', async () => {
  const file = 'src/app/cards/verify-contact/parts/SentTo.tsx';
  const messages = await lint(file, 'export const Mark = () => <span>x</span>;');
  expect(messages).toEqual([
    expect.objectContaining({
      ruleId: 'no-restricted-syntax',
      message: expect.stringContaining('Use one of @hubspot/ui-extensions'),
    }),
  ]);
});

test('a hook that is called only sometimes is found', async () => {
  const file = 'src/app/cards/exchange/useTimes.ts';
  const text = `import { useState } from 'react';
    export function useTimes(on: boolean): void { if (on) useState(1); }`;
  const rules = (await lint(file, text)).map(({ ruleId }) => ruleId);
  expect(rules).toContain('react-hooks/rules-of-hooks');
});
