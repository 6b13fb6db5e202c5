import { people } from './people.ts';

/** One deal of each kind that the approval of a stage meets. */

const DAY = 86_400_000;

export interface SeedDeal {
  id: string;
  /** What is of interest about this one. */
  about: string;
  createdAgo: number;
  properties: Record<string, string>;
}

const ownerId = (lastName: string): string => {
  const person = people.find((each) => each.lastName === lastName);
  if (person === undefined) throw new TypeError(`Nobody is called ${lastName}`);
  return person.ownerId;
};

export const deals: readonly SeedDeal[] = [
  {
    id: '71001',
    about: 'Large enough to need a code',
    createdAgo: 48 * DAY,
    properties: {
      dealname: 'Fjordkraft: trade finance facility',
      amount: '84000',
      deal_currency_code: 'EUR',
      dealstage: 'decisionmakerboughtin',
      dealtype: 'existingbusiness',
      hubspot_owner_id: ownerId('Lindqvist'),
    },
  },
  {
    id: '71002',
    about: 'Exactly as large as needs a code',
    createdAgo: 21 * DAY,
    properties: {
      dealname: 'Bosphorus Lines: container leasing',
      amount: '50000',
      deal_currency_code: 'USD',
      dealstage: 'decisionmakerboughtin',
      dealtype: 'existingbusiness',
      hubspot_owner_id: ownerId('Okafor'),
    },
  },
  {
    id: '71003',
    about: 'Too small to need a code',
    createdAgo: 9 * DAY,
    properties: {
      dealname: 'Old Mill Bakery: oven loan',
      amount: '18500',
      deal_currency_code: 'GBP',
      dealstage: 'decisionmakerboughtin',
      dealtype: 'newbusiness',
      hubspot_owner_id: ownerId('Lindqvist'),
    },
  },
];
