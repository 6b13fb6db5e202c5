/// <reference types="node" />
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = path.dirname(fileURLToPath(import.meta.url));

/** Builds the page, the worker that cards run in, the script of the bank's site, and the styles. */
export async function buildHost(outDir: string): Promise<void> {
  await build({
    entryPoints: {
      host: path.join(here, 'host.tsx'),
      worker: path.join(here, 'worker/worker.ts'),
      site: path.join(here, '../site/browser/site.ts'),
    },
    outdir: outDir,
    bundle: true,
    format: 'iife',
    target: 'es2022',
    jsx: 'automatic',
    minify: true,
    sourcemap: false,
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'warning',
  });
  await build({
    entryPoints: {
      host: path.join(here, 'styles/host.css'),
      site: path.join(here, '../site/site.css'),
    },
    outdir: outDir,
    bundle: true,
    minify: true,
    logLevel: 'warning',
  });
}
