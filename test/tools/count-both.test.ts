import { spawnSync } from 'node:child_process';
import { cpSync } from 'node:fs';
import path from 'node:path';
import { removeTempTrees, tempTree } from './support/temp-tree.ts';

/** What the run on a fresh clone ends with, when tests and checks say this. */
function run(test: string, check: string): { code: number | null; last: string | undefined } {
  const root = tempTree({ 'package.json': JSON.stringify({ scripts: { test, check } }) });
  cpSync('.ci', path.join(root, '.ci'), { recursive: true });
  const { status, stdout } = spawnSync(path.join(root, '.ci/run'), { encoding: 'utf8' });
  return { code: status, last: stdout.trimEnd().split('\n').at(-1) };
}

afterAll(removeTempTrees);
jest.setTimeout(60_000);

test('tests and checks are counted together', () => {
  expect(run('echo 700 passed, 0 failed', 'echo 12 passed, 0 failed')).toEqual({
    code: 0,
    last: '712 passed, 0 failed',
  });
});

test('a check that fails fails the run', () => {
  expect(run('echo 700 passed, 0 failed', 'echo 11 passed, 1 failed; exit 1')).toEqual({
    code: 1,
    last: '711 passed, 1 failed',
  });
});

test('a command that breaks off counts as one failure', () => {
  expect(run('exit 1', 'echo 12 passed, 0 failed')).toEqual({
    code: 1,
    last: '12 passed, 1 failed',
  });
});
