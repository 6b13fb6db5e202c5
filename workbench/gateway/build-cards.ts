import { buildExtension, emptyFolder } from './build-extension.ts';
import { cardsFolder, readCards } from './cards.ts';

/** Builds every card as HubSpot's cloud does, into `target/<name>.js`. */
export async function buildCards(target: string, projectDir = process.cwd()): Promise<string[]> {
  const outDir = emptyFolder(target);
  const entrypoints = new Set(readCards(projectDir).map((card) => card.entrypoint));
  const built: string[] = [];
  for (const entryPoint of entrypoints) {
    built.push(...(await buildExtension(cardsFolder(projectDir), entryPoint, outDir)));
  }
  return built;
}
