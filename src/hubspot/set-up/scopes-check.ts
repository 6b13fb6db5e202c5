import { readGrantedScopes } from '../granted-scopes.ts';
import type { Connection } from '../transport.ts';
import { fact, ok, type Standing } from './line.ts';

/**
 * Compares what the token holds with what the app asks for. An account whose subscription lacks something cannot
 * grant its scopes: `dispensable` are those that the app works without. Throws `CallFailed`.
 */
export async function checkScopes(
  connection: Connection,
  required: readonly string[],
  dispensable: readonly string[],
): Promise<Standing> {
  const granted = await readGrantedScopes(connection);
  if (granted === undefined) {
    return { state: 'unknown', fix: 'none', facts: [fact('scopes_not_listed')] };
  }
  return scopesStanding(required, granted, dispensable);
}

function scopesStanding(
  required: readonly string[],
  granted: readonly string[],
  dispensable: readonly string[],
): Standing {
  const lacking = required.filter((scope) => !granted.includes(scope));
  if (lacking.length === 0) return ok();
  const facts = lacking.map((scope) => fact('lacks_scope', scope));
  return lacking.every((scope) => dispensable.includes(scope))
    ? { state: 'without', fix: 'person', facts }
    : { state: 'missing', fix: 'person', facts };
}
