import type { BoundFacts } from '../../src/otp/bound-facts.ts';
import type { DealToApprove } from '../../src/otp/approvers.ts';
import type { DealFacts } from '../../src/otp/deal-facts.ts';
import { NOON } from './verification-desk.ts';

/** A deal's properties, by HubSpot's names. */
export interface DealProperties {
  pipeline: string;
  dealstage: string;
  amount: string;
  deal_currency_code: string;
  hubspot_owner_id: string;
  /** One of the account's own, which names who approves. */
  regional_lead: string;
}

export type DealProperty = keyof DealProperties;

interface Version {
  value: string;
  at: number;
}

const BOUND = ['pipeline', 'dealstage', 'amount', 'deal_currency_code'] as const;
const A_MONTH_AGO = NOON - 30 * 24 * 3_600_000;

/** A deal in memory that keeps what each property was and since when, as HubSpot does. */
export class MemoryDeal {
  readonly #history: Readonly<Record<DealProperty, Version[]>>;

  /** By default of 84,000 euros and Kim's, a stage before the guarded one. */
  constructor(properties: Partial<DealProperties> = {}) {
    const version = (value: string): Version[] => [{ value, at: A_MONTH_AGO }];
    this.#history = {
      pipeline: version(properties.pipeline ?? 'default'),
      dealstage: version(properties.dealstage ?? 'negotiation'),
      amount: version(properties.amount ?? '84000'),
      deal_currency_code: version(properties.deal_currency_code ?? 'EUR'),
      hubspot_owner_id: version(properties.hubspot_owner_id ?? '902'),
      regional_lead: version(properties.regional_lead ?? ''),
    };
  }

  get(name: DealProperty): string {
    return this.#history[name][0]?.value ?? '';
  }

  /** Writes properties. What is written as it is already is no change, and no two changes are of one time. */
  change(properties: Partial<DealProperties>, at: number): void {
    for (const [name, value] of Object.entries(properties) as [DealProperty, string][]) {
      const versions = this.#history[name];
      if (versions[0]?.value === value) continue;
      versions.unshift({ value, at: Math.max(at, (versions[0]?.at ?? 0) + 1) });
    }
  }

  /** As it stands now, as far as its approval goes. A stage is called by its id in capitals. */
  facts(): DealFacts {
    return {
      bound: Object.assign({}, ...BOUND.map((name) => this.#fact(name))) as BoundFacts,
      ownerBound: this.#fact('hubspot_owner_id'),
      namedBound: { regional_lead: this.#fact('regional_lead') },
      stages: [...this.#history.dealstage],
      words: (what, value) => (what === 'stage' ? value.toUpperCase() : value),
    };
  }

  toApprove(): DealToApprove {
    const amount = this.get('amount');
    return {
      pipeline: this.get('pipeline'),
      money: amount === '' ? null : { amount, currency: this.get('deal_currency_code') },
      ownerId: this.get('hubspot_owner_id'),
      named: { regional_lead: this.get('regional_lead') },
    };
  }

  #fact(name: DealProperty): BoundFacts {
    return { [name]: this.get(name), [`${name}Since`]: this.#history[name][0]?.at ?? 0 };
  }
}
