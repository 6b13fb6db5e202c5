import { buildCards } from '../workbench/gateway/build-cards.ts';
import { buildAppPage } from '../workbench/gateway/build-app-page.ts';
import { buildHost } from '../workbench/host/build.ts';
import { buildEntryPage } from './build-entry-page.ts';
import { buildFunctions } from './build-functions.ts';

/** Builds all that ships, and the workbench's pages. */
export async function buildAll(): Promise<void> {
  await Promise.all([
    buildFunctions(),
    buildExtensions(),
    buildHost('build/host'),
    buildEntryPage(),
  ]);
}

/** One after the other: HubSpot's build is not made for two at a time. */
async function buildExtensions(): Promise<void> {
  await buildCards('build/cards');
  await buildAppPage('settings', 'build/settings');
  await buildAppPage('pages', 'build/pages');
}

if (process.argv[1] === import.meta.filename) await buildAll();
