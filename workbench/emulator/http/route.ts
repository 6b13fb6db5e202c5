import type { RateLimitKind } from '../access/rate-limiter.ts';
import type { AppToken } from '../access/tokens.ts';
import type { HubSpotError } from '../errors/hubspot-error.ts';
import type { Tiers } from '../settings.ts';
import type { Account } from '../store/account.ts';

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** A call that got as far as its route: signed in, within limits, its body of the right shape. */
export interface Call {
  account: Account;
  params: Readonly<Record<string, string>>;
  query: URLSearchParams;
  body: unknown;
  app: AppToken;
  /** For links in answers. */
  origin: string;
  path: string;
}

export interface Reply {
  status: number;
  body?: unknown;
  /** Answered in place of the reply, for a call that was done in part. */
  refusal?: HubSpotError;
}

/** Scopes of which any one will do, and the subscription without which nobody holds them. */
export interface Access {
  scopes: readonly string[];
  tier?: keyof Tiers;
}

export interface Route {
  method: Method;
  /** As the official client has it (v1, v3, v4); the dated twin follows from the path table. */
  template: string;
  /** Where the client describes the call under another template. */
  contract?: string;
  /** All of them are needed. */
  access(account: Account, params: Readonly<Record<string, string>>): readonly Access[];
  limit?: RateLimitKind;
  /** Synchronous: a call sees and changes the account in one piece. */
  handle(call: Call): Reply;
}
