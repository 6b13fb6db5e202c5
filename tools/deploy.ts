import { buildFunctions } from './build-functions.ts';
import { hsmetaFindings } from './check-hsmeta.ts';
import { hasHubSpotAccount, NO_ACCOUNT } from './hubspot-account.ts';
import { ROOT } from './project-root.ts';
import { runInFront } from './run-program.ts';

process.exitCode = await deploy(process.argv.slice(2));

async function deploy(args: readonly string[]): Promise<number> {
  if (!hasHubSpotAccount(process.env, ROOT) && !args.some((arg) => /^--config\b/.test(arg))) {
    console.error(NO_ACCOUNT);
    return 1;
  }
  const amiss = await hsmetaFindings(ROOT);
  if (amiss.length > 0) {
    console.error(`HubSpot would not take the project as it is:\n${amiss.join('\n')}`);
    return 1;
  }
  await buildFunctions();
  return (await runInFront('@hubspot/cli/bin/hs.js', ['project', 'upload', ...args])).code;
}
