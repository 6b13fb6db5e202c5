import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';

export const NO_ACCOUNT =
  'No HubSpot account is known on this machine. Run "npx hs account auth" and then "npm run deploy" again.';

type Variables = Readonly<Record<string, string | undefined>>;

/** Whether HubSpot's command line would find an account to upload to. */
export function hasHubSpotAccount(variables: Variables, root: string): boolean {
  if (variables['HUBSPOT_PERSONAL_ACCESS_KEY']) return true;
  const places = [
    variables['HUBSPOT_CONFIG_PATH'],
    path.join(homedir(), '.hscli/config.yml'),
    path.join(root, 'hubspot.config.yml'),
  ];
  return places.some((place) => place !== undefined && existsSync(place));
}
