import fs from 'node:fs';
import path from 'node:path';

export interface CardMeta {
  uid: string;
  name: string;
  location: string;
  objectTypes: string[];
  /** Absolute path of the card's source. */
  entrypoint: string;
  /** Name of its bundle: two cards may share one entrypoint. */
  bundle: string;
}

interface CardFile {
  uid: string;
  type: string;
  config: { name: string; location: string; objectTypes: string[]; entrypoint: string };
}

export const cardsFolder = (projectDir: string): string => path.join(projectDir, 'src/app/cards');

/** Reads every card's hsmeta, tabs and sidebars alike. */
export function readCards(projectDir: string): CardMeta[] {
  const folder = cardsFolder(projectDir);
  if (!fs.existsSync(folder)) return [];
  return fs
    .readdirSync(folder)
    .filter((name) => name.endsWith('-hsmeta.json'))
    .map((name) => JSON.parse(fs.readFileSync(path.join(folder, name), 'utf8')) as CardFile)
    .filter((meta) => meta.type === 'card')
    .map(({ uid, config }) => ({
      uid,
      name: config.name,
      location: config.location,
      objectTypes: config.objectTypes,
      entrypoint: path.join(projectDir, 'src', config.entrypoint),
      bundle: `${path.parse(config.entrypoint).name}.js`,
    }));
}

/** HubSpot names object types in words and in numbers, and hsmeta files use either. */
export const showsOn = (card: CardMeta, objectType: string): boolean =>
  card.objectTypes.some((each) => each.toLowerCase().replace(/s$/, '') === objectType);
