import path from 'node:path';
import { pageFolder, readAppPage, type AppPage } from './app-page.ts';
import { buildExtension, emptyFolder } from './build-extension.ts';

/** Builds a page of the app as HubSpot's cloud does, into `target/<name>.js`. */
export async function buildAppPage(
  page: AppPage,
  target: string,
  projectDir = process.cwd(),
): Promise<string[]> {
  const outDir = emptyFolder(target);
  const meta = readAppPage(projectDir, page);
  if (meta === undefined) return [];
  const entryPoint = path.join(projectDir, 'src', meta.config.entrypoint);
  return buildExtension(pageFolder(projectDir, page), entryPoint, outDir);
}
