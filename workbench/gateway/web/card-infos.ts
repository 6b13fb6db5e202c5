import fs from 'node:fs';
import path from 'node:path';
import type { CardInfo, Session } from '../../host/page-contract.ts';
import { readCards, showsOn } from '../cards.ts';
import { ONE_OF } from '../record/record-type.ts';

/** The cards of each type of record, with the addresses of their bundles where they are built. */
export function cardInfos(projectDir: string): Session['cards'] {
  const cards = readCards(projectDir);
  const of = (objectType: string): CardInfo[] =>
    cards
      .filter((card) => showsOn(card, objectType))
      .map(({ uid, name, location, objectTypes, bundle }) => {
        const built = path.join(projectDir, 'build/cards', bundle);
        if (!fs.existsSync(built)) return { uid, name, location, objectTypes };
        return { uid, name, location, objectTypes, bundle: `/cards/${bundle}` };
      });
  return { contacts: of(ONE_OF.contacts), deals: of(ONE_OF.deals) };
}
