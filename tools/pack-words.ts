import type { Plugin } from 'esbuild';
import { brotliCompressSync, constants } from 'node:zlib';
import { MESSAGE_LANGUAGES } from '../src/delivery/message-language.ts';
import { emailWords } from '../src/delivery/words-by-language.ts';

/**
 * Puts the words of all languages into a bundle as one compressed text, in the place of
 * `src/delivery/words-by-language.ts`. They are half a megabyte as they are written, which every cold
 * start would read, and few calls send anything: the first that does unpacks them.
 */
export const packWords: Plugin = {
  name: 'pack the words of messages',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]delivery[\\/]words-by-language\.ts$/ }, () => ({
      contents: packedWords(),
      loader: 'js',
    }));
  },
};

function packedWords(): string {
  const words = MESSAGE_LANGUAGES.map((language) => [language, emailWords(language)]);
  const packed = brotliCompressSync(JSON.stringify(Object.fromEntries(words)), {
    params: { [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT },
  });
  return `
    import { brotliDecompressSync } from 'node:zlib';
    let byLanguage;
    export function emailWords(language) {
      byLanguage ??= JSON.parse(brotliDecompressSync(Buffer.from(PACKED, 'base64')).toString());
      return byLanguage[language];
    }
    const PACKED = '${packed.toString('base64')}';`;
}
