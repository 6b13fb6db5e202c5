import path from 'node:path';
import { buildExtension, emptyFolder } from './build-extension.ts';
import { readSettingsPage, settingsFolder } from './settings-page.ts';

/** Builds the settings page as HubSpot's cloud does, into `target/<name>.js`. */
export async function buildSettingsPage(
  target: string,
  projectDir = process.cwd(),
): Promise<string[]> {
  const outDir = emptyFolder(target);
  const meta = readSettingsPage(projectDir);
  if (meta === undefined) return [];
  const entryPoint = path.join(projectDir, 'src', meta.config.entrypoint);
  return buildExtension(settingsFolder(projectDir), entryPoint, outDir);
}
