import fs from 'node:fs';
import path from 'node:path';
import { remoteBuild } from '@hubspot/ui-extensions-dev-server/build';

/** Builds one extension as HubSpot's cloud does, from the folder that holds its package.json into `outDir`. */
export async function buildExtension(
  root: string,
  entryPoint: string,
  outDir: string,
): Promise<string[]> {
  // The build empties the folder it writes to.
  const own = path.join(outDir, `${path.parse(entryPoint).name}.build`);
  await remoteBuild({
    root,
    entryPoint,
    outputDir: own,
    logLevel: 'warn',
    appConfig: { variables: {} },
  });
  const files = fs.readdirSync(own);
  for (const file of files) fs.renameSync(path.join(own, file), path.join(outDir, file));
  fs.rmSync(own, { recursive: true });
  return files.filter((file) => file.endsWith('.js')).map((file) => path.join(outDir, file));
}

/** An empty folder. HubSpot's build takes a relative one from the extension's, not from here. */
export function emptyFolder(target: string): string {
  const outDir = path.resolve(target);
  fs.rmSync(outDir, { recursive: true, force: true });
  fs.mkdirSync(outDir, { recursive: true });
  return outDir;
}
