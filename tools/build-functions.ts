import { build } from 'esbuild';
import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';

const FUNCTIONS = path.resolve(import.meta.dirname, '../src/app/functions');

/** The functions that HubSpot runs; each is one file beside its hsmeta file. */
export const FUNCTION_NAMES = ['otp-card'] as const;

/**
 * Bundles each function to one CommonJS file that exports `main`: HubSpot runs JavaScript only, one
 * file for each function, on Node 20 at the least.
 */
export async function buildFunctions(outDir = path.join(FUNCTIONS, 'dist')): Promise<void> {
  await rm(outDir, { recursive: true, force: true });
  await mkdir(outDir, { recursive: true });
  await build({
    entryPoints: FUNCTION_NAMES.map((name) => path.join(FUNCTIONS, `${name}.ts`)),
    outdir: outDir,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    minify: true,
    // Names of classes and functions are what logs tell about a defect.
    keepNames: true,
    legalComments: 'none',
    logLevel: 'warning',
  });
}
