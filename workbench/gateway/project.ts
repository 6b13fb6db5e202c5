import fs from 'node:fs';
import path from 'node:path';

export interface Project {
  platformVersion: string;
  appId: number;
  appName: string;
}

/** HubSpot gives an app its number on upload; here every app has the same one. */
const APP_ID = 4400001;

const readJson = (file: string): unknown => JSON.parse(fs.readFileSync(file, 'utf8'));

export function readProject(projectDir: string): Project {
  const { platformVersion } = readJson(path.join(projectDir, 'hsproject.json')) as {
    platformVersion: string;
  };
  const app = path.join(projectDir, 'src/app/app-hsmeta.json');
  const name = fs.existsSync(app)
    ? (readJson(app) as { config: { name: string } }).config.name
    : 'OTP Verification';
  return { platformVersion, appId: APP_ID, appName: name };
}
