import type { CardReply } from '../../../contract/card-reply.ts';
import type { StateRequest } from '../../../contract/card-request.ts';
import { destinationChains } from '../../../otp/heads.ts';
import type { CardDesk } from '../card/card-desk.ts';
import { askedFates } from '../card/asked-fates.ts';
import { bookmarkOf, look, openDestinations } from '../card/looked.ts';
import { repair } from '../card/repair.ts';
import { stepsOf } from '../desk/steps-of.ts';
import { meetContact } from './meet.ts';
import { recordView } from './record-view.ts';

/** What the record's verifications look like now; mends what earlier calls left undone. */
export async function state(desk: CardDesk, request: StateRequest): Promise<CardReply> {
  const { ledger, keys, bookmark } = desk;
  const [met, { standing, rep }] = await Promise.all([
    meetContact(desk, request),
    look(desk, request),
  ]);
  if ('refusal' in met) return { ok: false, ...met };
  const ids = [...new Set([...met.destinations.keys(), ...openDestinations(standing)])];
  const fates = askedFates(desk, met, standing);
  const [chains, steps] = await Promise.all([
    destinationChains(ledger, keys, ids, bookmark?.destinations),
    stepsOf(desk, standing),
  ]);
  const handled = await repair(desk, met, standing, steps, fates);
  const seen = { standing, rep, chains, handled };
  return {
    ok: true,
    action: 'state',
    view: recordView(desk, met, { record: request.record, ...seen }),
    bookmark: bookmarkOf(desk, met, request, seen),
  };
}
