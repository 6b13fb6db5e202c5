import { CallFailed } from './failure.ts';
import { call, type Connection } from './transport.ts';

const PATH = '/oauth/v2/private-apps/get/access-token-info';

/**
 * The scopes that the app's token holds (HubSpot docs, Private apps: it needs no scope itself). Undefined when
 * HubSpot does not list them: it documents the call for private apps, and says nothing of those that a project
 * deploys. Throws `CallFailed` when HubSpot cannot be reached or is busy.
 */
export async function readGrantedScopes(
  connection: Connection,
): Promise<readonly string[] | undefined> {
  const body = JSON.stringify({ tokenKey: connection.token });
  try {
    const { text } = await call(connection, { method: 'POST', path: PATH, body });
    return scopesIn(text);
  } catch (error) {
    if (!(error instanceof CallFailed) || ['unknown', 'busy'].includes(error.failure)) throw error;
    return undefined;
  }
}

function scopesIn(text: string): string[] | undefined {
  try {
    const { scopes } = JSON.parse(text) as { scopes?: unknown };
    const isList = Array.isArray(scopes) && scopes.every((scope) => typeof scope === 'string');
    return isList ? scopes : undefined;
  } catch {
    return undefined;
  }
}
