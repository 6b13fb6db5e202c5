import fs from 'node:fs';
import path from 'node:path';
import type { CardInfo } from '../../host/page-contract.ts';
import { readCards, showsOn } from '../cards.ts';

/** The cards of a contact, with the addresses of their bundles where they are built. */
export const cardInfos = (projectDir: string): CardInfo[] =>
  readCards(projectDir)
    .filter((card) => showsOn(card, 'contact'))
    .map(({ uid, name, location, objectTypes, bundle }) => {
      const built = path.join(projectDir, 'build/cards', bundle);
      if (!fs.existsSync(built)) return { uid, name, location, objectTypes };
      return { uid, name, location, objectTypes, bundle: `/cards/${bundle}` };
    });
