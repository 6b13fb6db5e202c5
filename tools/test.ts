import { availableParallelism } from 'node:os';
import { buildAll } from './build.ts';
import { findBrowser, installBrowser, NO_BROWSER } from './find-browser.ts';
import { hasTests, runJest, type Tally } from './run-jest.ts';

const args = process.argv.slice(2);

await buildAll();
// More than there are cores: suites that try lost answers, and journeys, wait for most of their time.
const workersPerCore = { parts: 2.5, journeys: 1.5 };
const parts = await runJest('parts', [workers('parts'), ...args]);
const journeys = await runJourneys();
const passed = parts.passed + journeys.passed;
const failed = parts.failed + journeys.failed;
if (passed + failed === 0) console.log('No test was run. See that the arguments name one.');
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;

function workers(project: keyof typeof workersPerCore): string {
  return `--maxWorkers=${Math.ceil(availableParallelism() * workersPerCore[project])}`;
}

async function runJourneys(): Promise<Tally> {
  if (!(await hasTests('journeys', args))) return { passed: 0, failed: 0 };
  const browser = findBrowser() ?? installBrowser();
  if (browser === undefined) {
    console.error(NO_BROWSER);
    return { passed: 0, failed: 1 };
  }
  return runJest('journeys', [workers('journeys'), ...args], { ...process.env, CHROMIUM: browser });
}
