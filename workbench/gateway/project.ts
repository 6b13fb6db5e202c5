import fs from 'node:fs';
import path from 'node:path';

export interface Project {
  platformVersion: string;
  appId: number;
  appName: string;
  /** What the app asks for, and so all that its token may do. */
  scopes: readonly string[];
  /** Which addresses its cards may fetch; a profile's variables stand in them by name. */
  permittedUrls: readonly string[];
}

/** HubSpot gives an app its number on upload; here every app has the same one. */
const APP_ID = 4400001;

const readJson = (file: string): unknown => JSON.parse(fs.readFileSync(file, 'utf8'));

export function readProject(projectDir: string): Project {
  const { platformVersion } = readJson(path.join(projectDir, 'hsproject.json')) as {
    platformVersion: string;
  };
  const { config } = readJson(path.join(projectDir, 'src/app/app-hsmeta.json')) as {
    config: {
      name: string;
      auth: { requiredScopes: string[] };
      permittedUrls: { fetch: string[] };
    };
  };
  return {
    platformVersion,
    appId: APP_ID,
    appName: config.name,
    scopes: config.auth.requiredScopes,
    permittedUrls: config.permittedUrls.fetch,
  };
}

/** A text of an hsmeta file as HubSpot reads it: with a profile's variables in it. */
export function withVariables(text: string, variables: Readonly<Record<string, string>>): string {
  return text.replace(/\$\{(\w+)\}/g, (whole, name: string) => variables[name] ?? whole);
}
