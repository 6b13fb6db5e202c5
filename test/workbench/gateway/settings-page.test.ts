import fs from 'node:fs';
import path from 'node:path';
import type { Session } from '../../../workbench/host/page-contract.ts';
import { startWorkbench, type Workbench } from '../../../workbench/workbench.ts';
import { projectWith } from './support/project-folder.ts';

const META = {
  uid: 'otp_page',
  type: 'settings',
  config: { entrypoint: '/app/settings/Page.tsx' },
};

let workbench: Workbench | undefined;
afterEach(() => workbench?.close());

/** A project with a settings page, built or not. */
function project({ isBuilt }: { isBuilt: boolean }): string {
  const folder = projectWith({});
  fs.mkdirSync(path.join(folder, 'src/app/settings'), { recursive: true });
  fs.writeFileSync(path.join(folder, 'src/app/settings/page-hsmeta.json'), JSON.stringify(META));
  fs.mkdirSync(path.join(folder, 'build/settings'), { recursive: true });
  if (isBuilt) fs.writeFileSync(path.join(folder, 'build/settings/Page.js'), 'built()');
  return folder;
}

async function sessionOf(projectDir: string): Promise<Session> {
  workbench = await startWorkbench({ projectDir });
  const answer = await fetch(`${workbench.url}/workbench/session`);
  return (await answer.json()) as Session;
}

test('a settings page that is built is run from its bundle', async () => {
  const { settingsPage } = await sessionOf(project({ isBuilt: true }));
  expect(settingsPage).toEqual({ uid: 'otp_page', bundle: '/settings/Page.js' });
  const bundle = await fetch(`${workbench?.url ?? ''}${settingsPage?.bundle ?? ''}`);
  expect(await bundle.text()).toBe('built()');
});

test('one that is not built has no bundle, and a project without one has none', async () => {
  expect((await sessionOf(project({ isBuilt: false }))).settingsPage).toEqual({ uid: 'otp_page' });
  await workbench?.close();
  expect((await sessionOf(projectWith({}))).settingsPage).toBeUndefined();
});
