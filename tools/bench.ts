import { closeAccounts, closeFunctionHost } from '../test/support/account.ts';
import { codeFigures } from './bench/codes.ts';
import { coldStartFigures } from './bench/cold-start.ts';
import { table, type Figure } from './bench/figure.ts';
import { floodFigures } from './bench/flood.ts';
import { sizeFigures } from './bench/sizes.ts';
import { stepFigures } from './bench/steps.ts';
import { buildAll } from './build.ts';

await buildAll();
const figures: Figure[] = [
  ...(await stepFigures()),
  ...(await coldStartFigures()),
  ...sizeFigures(),
  ...codeFigures(),
  ...(await floodFigures()),
];
await closeAccounts();
await closeFunctionHost();
console.log(process.argv.includes('--json') ? JSON.stringify(figures, null, 1) : table(figures));
