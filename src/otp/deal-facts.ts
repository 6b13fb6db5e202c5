import type { Change } from '../contract/approval.ts';
import type { BoundFacts } from './bound-facts.ts';

/** A deal as it stands now, as far as its approval goes. */
export interface DealFacts {
  /** Pipeline, stage, amount and currency, each with the time since when it has been so. */
  bound: BoundFacts;
  /** The owner, likewise: an approval is bound to it where the owner gives it as such. */
  ownerBound: BoundFacts;
  /** The users that properties name as approvers, by property: each with the time since when. */
  namedBound: Readonly<Record<string, BoundFacts>>;
  /** Every stage that the deal was in, and since when, the newest first. */
  stages: readonly { value: string; at: number }[];
  /** What people call a fact's value. */
  words(what: Change['what'], value: string): string;
}

/** The facts that an approval can be bound to, by HubSpot's names of them. */
const FACTS: readonly (readonly [name: string, what: Change['what']])[] = [
  ['amount', 'amount'],
  ['deal_currency_code', 'currency'],
  ['dealstage', 'stage'],
  ['pipeline', 'pipeline'],
  ['hubspot_owner_id', 'owner'],
];

/** The stage that a code approves the move to, among what the code is bound to. */
export const TO_STAGE = 'toStage';

/** What a challenge is bound to, as it stands now. */
export function boundNow(
  then: BoundFacts,
  { bound, ownerBound, namedBound }: DealFacts,
): BoundFacts {
  const isOwners = Object.keys(ownerBound).some((name) => name in then);
  const to = then[TO_STAGE];
  const named = Object.entries(namedBound).filter(([name]) => name in then);
  const who: BoundFacts = Object.assign({}, ...named.map(([, facts]) => facts)) as BoundFacts;
  return {
    ...bound,
    ...(isOwners && ownerBound),
    ...who,
    ...(to !== undefined && { [TO_STAGE]: to }),
  };
}

/** What of a deal is not as it was. Changed and changed back is changed, too. */
export function changesOf(then: BoundFacts, deal: DealFacts): Change[] {
  const now = boundNow(then, deal);
  const named = Object.keys(deal.namedBound).map((name) => [name, 'approver'] as const);
  return [...FACTS, ...named].flatMap(([name, what]): Change[] => {
    const since = `${name}Since`;
    if (!(name in then) || (then[name] === now[name] && then[since] === now[since])) return [];
    const words = (value: string | number | undefined): string =>
      value === undefined || value === '' ? '' : deal.words(what, String(value));
    return [
      { what, before: words(then[name]), now: words(now[name]), at: Number(now[since] ?? 0) },
    ];
  });
}
