import { closeAccounts, closeFunctionHost } from '../test/support/account.ts';
import { actionFigures } from './bench/actions.ts';
import { auditFigures } from './bench/audit.ts';
import { codeFigures } from './bench/codes.ts';
import { coldStartFigures } from './bench/cold-start.ts';
import { crowdFigures } from './bench/crowd.ts';
import { table, type Figure } from './bench/figure.ts';
import { floodFigures } from './bench/flood.ts';
import { refusedFigures } from './bench/refused.ts';
import { sizeFigures } from './bench/sizes.ts';
import { stepFigures } from './bench/steps.ts';
import { trailFigures } from './bench/trail.ts';
import { buildAll } from './build.ts';

// As in the 128 MB of a function: what is short-lived is collected before it takes much room.
process.env['NODE_OPTIONS'] = '--max-semi-space-size=2';
await buildAll();
const figures: Figure[] = [
  ...(await stepFigures()),
  ...(await actionFigures()),
  ...(await refusedFigures()),
  ...(await coldStartFigures()),
  ...sizeFigures(),
  ...codeFigures(),
  ...(await auditFigures()),
  ...(await trailFigures()),
  ...(await floodFigures()),
  ...(await crowdFigures()),
];
await closeAccounts();
await closeFunctionHost();
console.log(process.argv.includes('--json') ? JSON.stringify(figures, null, 1) : table(figures));
