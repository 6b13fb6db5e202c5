import { buildCards } from '../workbench/gateway/build-cards.ts';
import { buildSettingsPage } from '../workbench/gateway/build-settings-page.ts';
import { buildHost } from '../workbench/host/build.ts';
import { buildEntryPage } from './build-entry-page.ts';
import { buildFunctions } from './build-functions.ts';

/** Builds all that ships, and the workbench's pages. */
export async function buildAll(): Promise<void> {
  await Promise.all([
    buildFunctions(),
    buildCards('build/cards').then(() => buildSettingsPage('build/settings')),
    buildHost('build/host'),
    buildEntryPage(),
  ]);
}

if (process.argv[1] === import.meta.filename) await buildAll();
