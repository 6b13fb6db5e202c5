import type { Plugin } from 'esbuild';
import { brotliCompressSync } from 'node:zlib';
import { USED } from '../src/delivery/phone-number.ts';

interface Plans {
  country_calling_codes: object;
  countries: Record<string, unknown[]>;
}

const KEPT: readonly number[] = Object.values(USED);

/**
 * Of the numbering plans of the world, a third is how numbers are written down, which no function does. What
 * is left is packed: a quarter of its size, and nothing of it is read before a first phone number is.
 */
export const keepUsedPlans: Plugin = {
  name: 'keep what is used of the numbering plans',
  setup({ onLoad }) {
    onLoad(
      { filter: /[\\/]libphonenumber-js[\\/]metadata\.mobile\.json\.js$/ },
      async ({ path }) => {
        const { default: plans } = (await import(path)) as { default: Plans };
        const packed = brotliCompressSync(JSON.stringify(usedOf(plans))).toString('base64');
        const contents = `
        import { brotliDecompressSync } from 'node:zlib';
        export default JSON.parse(brotliDecompressSync(Buffer.from('${packed}', 'base64')));`;
        return { contents, loader: 'js' };
      },
    );
  },
};

function usedOf({ country_calling_codes, countries }: Plans): Plans {
  const used = Object.entries(countries).map(([country, plan]) => [
    country,
    plan.map((part, place) => (KEPT.includes(place) ? part : 0)),
  ]);
  return { country_calling_codes, countries: Object.fromEntries(used) as Plans['countries'] };
}
