import { serve } from '../workbench/serve.ts';
import { buildAll } from './build.ts';
import { saveDemoSettings } from './save-demo-settings.ts';
import { setUpAccount } from './set-up-account.ts';

await buildAll();
// The settings page makes a bare account ready, as an admin would.
const isBare = process.env['WORKBENCH_ACCOUNT'] === 'bare';
await serve(
  isBare
    ? {}
    : {
        async provision(origin, token) {
          const lines: string[] = [];
          const variables = { HUBSPOT_API_ORIGIN: origin, HUBSPOT_TOKEN: token };
          const isReady = await setUpAccount(variables, (line) => lines.push(line));
          if (!isReady) throw new Error(`The account could not be set up:\n${lines.join('\n')}`);
        },
        decide: (secrets, now) => saveDemoSettings(secrets, now),
      },
);
