import { availableParallelism } from 'node:os';
import { buildAll } from './build.ts';
import { findBrowser, installBrowser, NO_BROWSER } from './find-browser.ts';
import { hasTests, runJest, type Tally } from './run-jest.ts';

const args = process.argv.slice(2);

await buildAll();
// Half as many again as there are cores: suites that try lost answers wait for most of their time.
const workers = Math.ceil(availableParallelism() * 1.5);
const parts = await runJest('parts', [`--maxWorkers=${workers}`, ...args]);
const journeys = await runJourneys();
const passed = parts.passed + journeys.passed;
const failed = parts.failed + journeys.failed;
if (passed + failed === 0) console.log('No test was run. See that the arguments name one.');
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;

async function runJourneys(): Promise<Tally> {
  if (!(await hasTests('journeys', args))) return { passed: 0, failed: 0 };
  const browser = findBrowser() ?? installBrowser();
  if (browser === undefined) {
    console.error(NO_BROWSER);
    return { passed: 0, failed: 1 };
  }
  return runJest('journeys', ['--maxWorkers=2', ...args], { ...process.env, CHROMIUM: browser });
}
