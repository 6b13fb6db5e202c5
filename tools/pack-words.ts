import type { Plugin } from 'esbuild';
import { brotliCompressSync, constants } from 'node:zlib';
import { MESSAGE_LANGUAGES } from '../src/delivery/message-language.ts';
import { emailWords } from '../src/delivery/words-by-language.ts';
import { wordsBySurface } from '../src/interface-words/words-by-surface.ts';

/** A file of words, what a bundle has in its place once they are unpacked, and the words. */
const PACKED = [
  {
    file: /[\\/]delivery[\\/]words-by-language\.ts$/,
    exported: 'function emailWords(language) { return unpacked()[language]; }',
    words: () =>
      Object.fromEntries(MESSAGE_LANGUAGES.map((language) => [language, emailWords(language)])),
  },
  {
    file: /[\\/]interface-words[\\/]words-by-surface\.ts$/,
    exported: 'function wordsBySurface() { return unpacked(); }',
    words: wordsBySurface,
  },
];

/**
 * Puts the words of all languages into a bundle as one compressed text, in the place of the file that has
 * them. Those of messages are half a megabyte as they are written, which every cold start would read, and few
 * calls send anything: the first that does unpacks them.
 */
export const packWords: Plugin = {
  name: 'pack the words of all languages',
  setup({ onLoad }) {
    for (const { file, exported, words } of PACKED)
      onLoad({ filter: file }, () => ({ contents: packed(exported, words()), loader: 'js' }));
  },
};

function packed(exported: string, words: unknown): string {
  const text = brotliCompressSync(JSON.stringify(words), {
    params: { [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT },
  });
  return `
    import { brotliDecompressSync } from 'node:zlib';
    let words;
    function unpacked() {
      words ??= JSON.parse(brotliDecompressSync(Buffer.from(PACKED, 'base64')).toString());
      return words;
    }
    export ${exported}
    const PACKED = '${text.toString('base64')}';`;
}
