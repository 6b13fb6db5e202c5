import { availableParallelism } from 'node:os';
import { CHECKS, type Verdict } from './checks.ts';

/** Runs every check and tells of each as it ends; what failed says why. */
async function checkAll(): Promise<boolean> {
  const waiting = [...CHECKS];
  let passed = 0;
  async function lane(): Promise<void> {
    for (let check = waiting.shift(); check; check = waiting.shift()) {
      const started = Date.now();
      const verdict = await check.run().catch(broken);
      const seconds = Math.round((Date.now() - started) / 1_000);
      console.log(`${verdict.passed ? 'pass' : 'FAIL'}  ${check.name}  (${seconds} s)`);
      if (verdict.passed) passed += 1;
      else console.log(verdict.output.trimEnd().replace(/^/gm, '      '));
    }
  }
  await Promise.all(Array.from({ length: availableParallelism() }, lane));
  console.log(`${passed} passed, ${CHECKS.length - passed} failed`);
  return passed === CHECKS.length;
}

function broken(error: unknown): Verdict {
  return { passed: false, output: error instanceof Error ? String(error.stack) : String(error) };
}

process.exitCode = (await checkAll()) ? 0 : 1;
