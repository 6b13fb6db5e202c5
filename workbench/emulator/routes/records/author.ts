import type { AppToken } from '../../access/tokens.ts';
import type { Author } from '../../store/record.ts';

/** Writes of an app carry its id, and no user (observed live, public reports). */
export function authorOf(app: AppToken): Author {
  return { sourceType: 'INTEGRATION', sourceId: String(app.appId) };
}
