import type { CancelRequest, CheckRequest, ResendRequest } from '../../../contract/card-request.ts';
import type { Shown } from '../exchange/state.ts';
import type { IntentOf, Talk } from '../exchange/talk.ts';
import type { Actions } from '../exchange/useExchange.ts';
import type { Times } from '../words/times.ts';
import type { BothWords } from '../words/en/both-cards.ts';
import type { Room } from './room.ts';

/** What can be done about the open code of any card. */
interface CodeTalk extends Talk {
  intent: IntentOf<CheckRequest | ResendRequest | CancelRequest>;
}

/** What the parts that all cards have draw on. */
export interface AnyCard {
  shown: Shown<Talk>;
  words: BothWords;
  times: Times;
  /** The user's HubSpot user id. */
  me: number;
  room: Room;
  actions: Actions<CodeTalk>;
}
