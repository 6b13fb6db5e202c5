import fs from 'node:fs';
import path from 'node:path';
import type { Session } from '../../../workbench/host/page-contract.ts';
import { startWorkbench, type Workbench } from '../../../workbench/workbench.ts';
import { projectWith } from './support/project-folder.ts';

const TYPES = { settings: 'settings', pages: 'page' };

let workbench: Workbench | undefined;
afterEach(() => workbench?.close());

/** A project with a settings page and a page of its own, built or not. */
function project({ isBuilt }: { isBuilt: boolean }): string {
  const folder = projectWith({});
  for (const [page, type] of Object.entries(TYPES)) {
    const config = { entrypoint: `/app/${page}/Page.tsx` };
    const write = (file: string, text: string): void => {
      fs.mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
      fs.writeFileSync(path.join(folder, file), text);
    };
    write(`src/app/${page}/x-hsmeta.json`, JSON.stringify({ uid: `otp_${page}`, type, config }));
    if (isBuilt) write(`build/${page}/Page.js`, `built('${page}')`);
  }
  return folder;
}

async function sessionOf(projectDir: string): Promise<Session> {
  workbench = await startWorkbench({ projectDir });
  const answer = await fetch(`${workbench.url}/workbench/session`);
  return (await answer.json()) as Session;
}

test('a page that is built is run from its bundle', async () => {
  const { settingsPage, auditPage } = await sessionOf(project({ isBuilt: true }));
  expect(settingsPage).toEqual({ uid: 'otp_settings', bundle: '/settings/Page.js' });
  expect(auditPage).toEqual({ uid: 'otp_pages', bundle: '/pages/Page.js' });
  const bundle = await fetch(`${workbench?.url ?? ''}${auditPage?.bundle ?? ''}`);
  expect(await bundle.text()).toBe("built('pages')");
});

test('one that is not built has no bundle, and a project without one has none', async () => {
  const { settingsPage, auditPage } = await sessionOf(project({ isBuilt: false }));
  expect([settingsPage, auditPage]).toEqual([{ uid: 'otp_settings' }, { uid: 'otp_pages' }]);
  await workbench?.close();
  expect((await sessionOf(projectWith({}))).settingsPage).toBeUndefined();
});
