import type { Identifiers } from '../store/identifiers.ts';

/** An installed app, as the API knows it from its bearer token. */
export interface AppToken {
  name: string;
  appId: number;
  /** The bearer token itself. */
  key: string;
  scopes: readonly string[] | 'all';
}

export interface Tokens {
  issue(options: { name: string; scopes: readonly string[] | 'all' }): string;
  /** From an `Authorization` header. */
  find(authorization: string | undefined): AppToken | undefined;
}

export function createTokens(identifiers: Identifiers): Tokens {
  const tokens = new Map<string, AppToken>();
  return {
    issue({ name, scopes }) {
      const token = `pat-emu1-${identifiers.uuid()}`;
      tokens.set(token, { name, scopes, key: token, appId: 4_700_001 + tokens.size });
      return token;
    },
    find(authorization) {
      const bearer = /^Bearer (.+)$/i.exec(authorization ?? '')?.[1];
      return bearer === undefined ? undefined : tokens.get(bearer.trim());
    },
  };
}

/** Whether one of the scopes is the token's, and was not withheld from it. */
export function holdsAny(
  token: AppToken,
  scopes: readonly string[],
  withheld: readonly string[],
): boolean {
  // Whoever has all of them is no app that somebody installs.
  if (token.scopes === 'all') return true;
  const held = token.scopes.filter((scope) => !withheld.includes(scope));
  return scopes.some((scope) => held.includes(scope));
}
