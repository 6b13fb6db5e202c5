import fs from 'node:fs';
import path from 'node:path';
import type { AppPageInfo } from '../host/page-contract.ts';

/** The pages of an app that lie beside the records; HubSpot takes no more than one of each. */
export type AppPage = 'settings' | 'pages';

interface PageFile {
  uid: string;
  type: string;
  config: { entrypoint: string };
}

/** What an hsmeta file calls itself, by the folder that HubSpot looks for it in. */
const TYPES: Readonly<Record<AppPage, string>> = { settings: 'settings', pages: 'page' };

export const pageFolder = (projectDir: string, page: AppPage): string =>
  path.join(projectDir, 'src/app', page);

/** The hsmeta of the page; undefined where the project has none. */
export function readAppPage(projectDir: string, page: AppPage): PageFile | undefined {
  const folder = pageFolder(projectDir, page);
  if (!fs.existsSync(folder)) return undefined;
  return fs
    .readdirSync(folder)
    .filter((name) => name.endsWith('-hsmeta.json'))
    .map((name) => JSON.parse(fs.readFileSync(path.join(folder, name), 'utf8')) as PageFile)
    .find(({ type }) => type === TYPES[page]);
}

/** The page with the address of its bundle, where it is built; undefined where there is none. */
export function appPageInfo(projectDir: string, page: AppPage): AppPageInfo | undefined {
  const meta = readAppPage(projectDir, page);
  if (meta === undefined) return undefined;
  const bundle = `${path.parse(meta.config.entrypoint).name}.js`;
  const isBuilt = fs.existsSync(path.join(projectDir, 'build', page, bundle));
  return { uid: meta.uid, ...(isBuilt && { bundle: `/${page}/${bundle}` }) };
}
