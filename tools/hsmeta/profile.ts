import { readdirSync } from 'node:fs';
import path from 'node:path';
import { EXAMPLE_PROFILE } from './read-components.ts';

/** Where workflow actions are called, for each account: `src/hsprofile.<name>.json`. */
const PROFILE = /^hsprofile\.([^.]+)\.json$/;

/** The names of the profiles of real accounts. */
export function profileNames(root: string): string[] {
  return readdirSync(path.join(root, 'src')).flatMap((file) => {
    const name = PROFILE.exec(file)?.[1];
    return name === undefined || name === EXAMPLE_PROFILE ? [] : [name];
  });
}

export const NO_PROFILE = `No profile says where your account's endpoints are. Copy src/hsprofile.${EXAMPLE_PROFILE}.json to src/hsprofile.live.json,
put your Hub ID and your endpoints' address into it, and run "npm run deploy" again.`;

export const WHICH_PROFILE =
  'There are several profiles. Name one: npm run deploy -- --profile <name>';
