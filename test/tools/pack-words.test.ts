import { build } from 'esbuild';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { MESSAGE_LANGUAGES } from '../../src/delivery/message-language.ts';
import * as written from '../../src/delivery/words-by-language.ts';
import { wordsBySurface } from '../../src/interface-words/words-by-surface.ts';
import { packWords } from '../../tools/pack-words.ts';

const FOLDER = mkdtempSync(path.join(tmpdir(), 'words-'));
const FILE = path.join(FOLDER, 'words.cjs');

beforeAll(async () => {
  await build({
    entryPoints: ['src/delivery/words-by-language.ts'],
    outfile: FILE,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    plugins: [packWords],
  });
});

afterAll(() => {
  rmSync(FOLDER, { recursive: true });
});

test('a function has the very words that are written, in every language', async () => {
  const packed = (await import(FILE)) as typeof written;
  for (const language of MESSAGE_LANGUAGES)
    expect(packed.emailWords(language)).toEqual(written.emailWords(language));
});

test('the words of all languages make a function at most 300 KB larger', () => {
  expect(statSync(FILE).size).toBeLessThan(300_000);
});

test('the function that serves cards their words has those that are written', async () => {
  const outfile = path.join(FOLDER, 'interface-words.cjs');
  const entryPoints = ['src/interface-words/words-by-surface.ts'];
  await build({
    entryPoints,
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    plugins: [packWords],
  });
  const packed = (await import(outfile)) as { wordsBySurface: typeof wordsBySurface };
  expect(packed.wordsBySurface()).toEqual(wordsBySurface());
  expect(statSync(outfile).size).toBeLessThan(150_000);
});
