import { build } from 'esbuild';
import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { PAGE_WORDS } from '../src/entry-page/words-by-language.ts';

const SOURCE = path.resolve(import.meta.dirname, '../src/entry-page');

/** Builds the page on which a contact enters a code: one HTML file that loads nothing else. */
export async function buildEntryPage(outDir = 'build/entry-page'): Promise<void> {
  const [page, script, style] = await Promise.all([
    readFile(path.join(SOURCE, 'enter-code.html'), 'utf8'),
    bundle('main.ts'),
    bundle('style.css'),
  ]);
  const needsScript = Object.values(PAGE_WORDS)
    .map(({ language, needsScript: text }) => `<p lang="${language}">${text}</p>`)
    .join('');
  const filled = fill(page, {
    policy: `<meta http-equiv="Content-Security-Policy" content="${policy(script, style)}">`,
    style: `<style>${style}</style>`,
    'needs script': `<noscript>${needsScript}</noscript>`,
    script: `<script>${script}</script>`,
  });
  await mkdir(outDir, { recursive: true });
  await writeFile(path.join(outDir, 'enter-code.html'), filled);
}

async function bundle(file: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [path.join(SOURCE, file)],
    bundle: true,
    format: 'iife',
    // What browsers could do in 2022: people keep telephones for long.
    target: ['chrome100', 'firefox100', 'safari15.4'],
    charset: 'utf8',
    minify: true,
    write: false,
    logLevel: 'warning',
  });
  return (outputFiles[0]?.text ?? '').trim();
}

/** Nothing runs, loads or is posted but this script, this style and what the own site answers. */
function policy(script: string, style: string): string {
  return [
    "default-src 'none'",
    "connect-src 'self'",
    `script-src ${hashOf(script)}`,
    `style-src ${hashOf(style)}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** CSP Level 3, section 2.3.1: the digest of what stands between the tags. */
function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/** Every `<!-- name -->` of the page replaced by its piece. */
function fill(page: string, pieces: Readonly<Record<string, string>>): string {
  const places = new Map(Object.entries(pieces));
  const filled = page.replace(/<!-- ([\w ]+) -->/g, (comment, name: string) => {
    const piece = places.get(name) ?? comment;
    places.delete(name);
    return piece;
  });
  if (places.size > 0) throw new Error(`The page has no place for ${[...places.keys()].join()}`);
  return filled;
}
