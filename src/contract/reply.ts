import type { Refusal } from './refusal.ts';

/**
 * What the function answers a card. `View` is all that the card shows, `Part` the part of it that a step was
 * about, `Refused` what can stand in a step's way.
 */
export type Reply<Action extends string, View, Result, Part, Refused = Refusal> =
  | { ok: true; action: 'state'; view: View; bookmark: string }
  | {
      ok: true;
      action: Exclude<Action, 'state'>;
      result: Result;
      /** HubSpot's time of this reply. */
      now: number;
      /** Where the purpose that the step was about stands now. */
      purpose: Part;
      bookmark: string;
    }
  | ({
      ok: false;
      /** HubSpot's time of this reply, where HubSpot was asked. */
      now?: number;
      /** Where the purpose stands, where it was looked up. */
      purpose?: Part;
      bookmark?: string;
    } & Refused);
