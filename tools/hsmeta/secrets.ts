import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** HubSpot gives it to every function and refuses a build that lists it. */
const GIVEN = 'PRIVATE_APP_ACCESS_TOKEN';

/** An admin has to make each secret, so the README says how. */
export function secretFindings(root: string, names: readonly string[]): string[] {
  const readme = path.join(root, 'README.md');
  const text = existsSync(readme) ? readFileSync(readme, 'utf8') : '';
  return names.flatMap((name) => {
    if (name === GIVEN) return [`${GIVEN} comes by itself and must not be in secretKeys.`];
    if (new RegExp(`\\b${name}\\b`).test(text)) return [];
    return [`README.md does not say what the secret ${name} is.`];
  });
}
