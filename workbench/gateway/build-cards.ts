import fs from 'node:fs';
import path from 'node:path';
import { remoteBuild } from '@hubspot/ui-extensions-dev-server/build';
import { cardsFolder, readCards } from './cards.ts';

/** Builds every card as HubSpot's cloud does, into `target/<name>.js`. */
export async function buildCards(target: string, projectDir = process.cwd()): Promise<string[]> {
  // HubSpot's build takes a relative folder from the cards', not from here.
  const outDir = path.resolve(target);
  const root = cardsFolder(projectDir);
  const entrypoints = new Set(readCards(projectDir).map((card) => card.entrypoint));
  fs.rmSync(outDir, { recursive: true, force: true });
  fs.mkdirSync(outDir, { recursive: true });
  const built: string[] = [];
  for (const entryPoint of entrypoints) {
    // The build empties the folder it writes to.
    const own = path.join(outDir, `${path.parse(entryPoint).name}.build`);
    await remoteBuild({
      root,
      entryPoint,
      outputDir: own,
      logLevel: 'warn',
      appConfig: { variables: {} },
    });
    for (const file of fs.readdirSync(own)) {
      fs.renameSync(path.join(own, file), path.join(outDir, file));
      if (file.endsWith('.js')) built.push(path.join(outDir, file));
    }
    fs.rmSync(own, { recursive: true });
  }
  return built;
}
