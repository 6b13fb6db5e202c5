import { buildFunctions } from './build-functions.ts';
import { hsmetaFindings } from './check-hsmeta.ts';
import { NO_PROFILE, profileNames, WHICH_PROFILE } from './hsmeta/profile.ts';
import { hasHubSpotAccount, NO_ACCOUNT } from './hubspot-account.ts';
import { ROOT } from './project-root.ts';
import { runInFront } from './run-program.ts';

process.exitCode = await deploy(process.argv.slice(2));

async function deploy(args: readonly string[]): Promise<number> {
  if (!hasHubSpotAccount(process.env, ROOT) && !args.some((arg) => /^--config\b/.test(arg))) {
    console.error(NO_ACCOUNT);
    return 1;
  }
  const profile = profileOf(args);
  if ('missing' in profile) {
    console.error(profile.missing);
    return 1;
  }
  const amiss = await hsmetaFindings(ROOT);
  if (amiss.length > 0) {
    console.error(`HubSpot would not take the project as it is:\n${amiss.join('\n')}`);
    return 1;
  }
  await buildFunctions();
  return (await runInFront('@hubspot/cli/bin/hs.js', ['project', 'upload', ...profile.args])).code;
}

/** The arguments with a profile among them: the one that is named, or the only one there is. */
function profileOf(args: readonly string[]): { args: readonly string[] } | { missing: string } {
  if (args.some((arg) => /^(-p|--profile)\b/.test(arg))) return { args };
  const [name, ...others] = profileNames(ROOT);
  if (name === undefined) return { missing: NO_PROFILE };
  if (others.length > 0) return { missing: WHICH_PROFILE };
  return { args: ['--profile', name, ...args] };
}
