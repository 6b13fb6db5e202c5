import fs from 'node:fs';
import path from 'node:path';
import type { SettingsPageInfo } from '../host/page-contract.ts';

interface SettingsFile {
  uid: string;
  type: string;
  config: { entrypoint: string };
}

export const settingsFolder = (projectDir: string): string =>
  path.join(projectDir, 'src/app/settings');

/** The app's page in HubSpot's settings; HubSpot takes no more than one. */
export function readSettingsPage(projectDir: string): SettingsFile | undefined {
  const folder = settingsFolder(projectDir);
  if (!fs.existsSync(folder)) return undefined;
  return fs
    .readdirSync(folder)
    .filter((name) => name.endsWith('-hsmeta.json'))
    .map((name) => JSON.parse(fs.readFileSync(path.join(folder, name), 'utf8')) as SettingsFile)
    .find(({ type }) => type === 'settings');
}

/** The settings page with the address of its bundle, where it is built; undefined where there is none. */
export function settingsPageInfo(projectDir: string): SettingsPageInfo | undefined {
  const meta = readSettingsPage(projectDir);
  if (meta === undefined) return undefined;
  const bundle = `${path.parse(meta.config.entrypoint).name}.js`;
  const isBuilt = fs.existsSync(path.join(projectDir, 'build/settings', bundle));
  return { uid: meta.uid, ...(isBuilt && { bundle: `/settings/${bundle}` }) };
}
