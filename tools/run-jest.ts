import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from './project-root.ts';
import { runInFront, runQuietly } from './run-program.ts';

const JEST = 'jest/bin/jest.js';

/** How many tests ended which way. */
export interface Tally {
  passed: number;
  failed: number;
}

interface JestResults {
  numPassedTests: number;
  numFailedTests: number;
  /** Files that ended before their tests began. */
  numRuntimeErrorTestSuites: number;
}

/** Runs the tests of one of jest's projects. What did not run at all counts as one that failed. */
export async function runJest(
  project: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = process.env,
): Promise<Tally> {
  const results = path.join(ROOT, 'build/test', `${project}.json`);
  mkdirSync(path.dirname(results), { recursive: true });
  rmSync(results, { force: true });
  const chosen = ['--selectProjects', project, '--passWithNoTests'];
  const { code } = await runInFront(
    JEST,
    [...chosen, '--json', `--outputFile=${results}`, ...args],
    // HubSpot's build of the cards leaves "production" behind.
    { ...env, NODE_ENV: 'test' },
  );
  if (!existsSync(results)) return { passed: 0, failed: 1 };
  const told = JSON.parse(readFileSync(results, 'utf8')) as JestResults;
  const failed = told.numFailedTests + told.numRuntimeErrorTestSuites;
  return { passed: told.numPassedTests, failed: failed === 0 && code !== 0 ? 1 : failed };
}

/** Whether a project has tests that these arguments choose. */
export async function hasTests(project: string, args: readonly string[]): Promise<boolean> {
  const list = ['--selectProjects', project, '--listTests', '--passWithNoTests', ...args];
  return (await runQuietly(JEST, list)).output.includes(`${path.sep}test${path.sep}`);
}
