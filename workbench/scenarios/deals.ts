import { ownerId } from './people.ts';
import { RENEWALS, renewalStage } from './pipelines.ts';

/** One deal of each kind that the approval of a stage meets. */

const DAY = 86_400_000;

/** Markup, quotes, a link, letters that run from right to left, and great length. */
const AWKWARD_NAME =
  '<b>Rahma & Sons</b> "Phase II" – it\'s at <a href="https://pay.example/now">https://pay.example/now</a> ' +
  '{{ contact.email }} تمويل التجارة لشركة رحمة وأولاده: syndicated working-capital facility, second tranche';

export interface SeedDeal {
  id: string;
  /** What is of interest about this one. */
  about: string;
  createdAgo: number;
  properties: Record<string, string>;
}

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
  {
    id: '71004',
    about: 'So large that two people approve it',
    createdAgo: 62 * DAY,
    properties: {
      dealname: 'Halvorsen & Partners: syndicated loan',
      amount: '320000',
      deal_currency_code: 'EUR',
      dealstage: 'decisionmakerboughtin',
      dealtype: 'existingbusiness',
      hubspot_owner_id: ownerId('Okafor'),
    },
  },
  {
    id: '71005',
    about: 'No amount',
    createdAgo: 4 * DAY,
    properties: {
      dealname: 'Harbour Works: guarantee line',
      deal_currency_code: 'EUR',
      dealstage: 'decisionmakerboughtin',
      dealtype: 'newbusiness',
      hubspot_owner_id: ownerId('Lindqvist'),
    },
  },
  {
    id: '71006',
    about: 'No owner',
    createdAgo: 33 * DAY,
    properties: {
      dealname: 'Cedar Import: warehouse finance',
      amount: '280000',
      deal_currency_code: 'EUR',
      dealstage: 'decisionmakerboughtin',
      dealtype: 'existingbusiness',
    },
  },
  {
    id: '71007',
    about: 'Its owner has left',
    createdAgo: 140 * DAY,
    properties: {
      dealname: 'Aozora Tech: revolving credit',
      amount: '265000',
      deal_currency_code: 'EUR',
      dealstage: 'decisionmakerboughtin',
      dealtype: 'existingbusiness',
      hubspot_owner_id: ownerId('Henning'),
    },
  },
  {
    id: '71008',
    about: 'A renewal that its manager approves',
    createdAgo: 27 * DAY,
    properties: {
      dealname: 'Fjordkraft: renewal of the guarantee line',
      amount: '42000',
      deal_currency_code: 'GBP',
      pipeline: RENEWALS.id,
      dealstage: renewalStage('In Negotiation'),
      dealtype: 'existingbusiness',
      hubspot_owner_id: ownerId('Okafor'),
      deal_manager: ownerId('Costa'),
    },
  },
  {
    id: '71009',
    about: 'A renewal without a manager',
    createdAgo: 18 * DAY,
    properties: {
      dealname: 'Department of Long Names: renewal of the payment account',
      amount: '36000',
      deal_currency_code: 'EUR',
      pipeline: RENEWALS.id,
      dealstage: renewalStage('In Negotiation'),
      dealtype: 'existingbusiness',
      hubspot_owner_id: ownerId('Lindqvist'),
    },
  },
  {
    id: '71010',
    about: 'Won already',
    createdAgo: 95 * DAY,
    properties: {
      dealname: 'Bosphorus Lines: port equipment',
      amount: '61000',
      deal_currency_code: 'EUR',
      dealstage: 'closedwon',
      dealtype: 'existingbusiness',
      hubspot_owner_id: ownerId('Okafor'),
    },
  },
  {
    id: '71011',
    about: 'A name with markup, a link and great length',
    createdAgo: 12 * DAY,
    properties: {
      dealname: AWKWARD_NAME,
      amount: '95000',
      deal_currency_code: 'EUR',
      dealstage: 'decisionmakerboughtin',
      dealtype: 'newbusiness',
      hubspot_owner_id: ownerId('Lindqvist'),
    },
  },
  {
    id: '71012',
    about: 'Its owner is no HubSpot user',
    createdAgo: 51 * DAY,
    properties: {
      dealname: 'Long & Longer: fleet leasing',
      amount: '300000',
      deal_currency_code: 'USD',
      dealstage: 'decisionmakerboughtin',
      dealtype: 'newbusiness',
      hubspot_owner_id: ownerId('Sandoval'),
    },
  },
];
