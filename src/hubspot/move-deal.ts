import * as objects from '@hubspot/api-client/lib/codegen/crm/objects/index.js';
import { CallFailed } from './failure.ts';
import { clientConfiguration, type Connection } from './transport.ts';

/** What became of a move. */
export type Moved =
  | { moved: 'yes' }
  /** HubSpot will not make it as the deal is. `reason`: in its words. */
  | { moved: 'refused'; reason: string }
  /** Nobody knows; the deal's history tells later. */
  | { moved: 'unknown' };

/**
 * Moves a deal to a stage of its pipeline and writes our properties with it, all or nothing. The account's own
 * rules can refuse it (HubSpot changelog, CRM API write validation enforcement). One try.
 */
export async function moveDeal(
  connection: Connection,
  dealId: string,
  stage: string,
  properties: Readonly<Record<string, string>>,
): Promise<Moved> {
  const api = new objects.BasicApi(clientConfiguration(objects, connection));
  try {
    await api.update('deals', dealId, { properties: { ...properties, dealstage: stage } });
    return { moved: 'yes' };
  } catch (error) {
    if (!(error instanceof CallFailed)) return { moved: 'unknown' };
    switch (error.failure) {
      case 'invalid':
      case 'taken':
      case 'not_found':
      case 'not_allowed':
        return { moved: 'refused', reason: error.says };
      case 'busy':
      case 'unknown':
        return { moved: 'unknown' };
    }
  }
}
