import type { Emulator } from '../../emulator/emulator.ts';
import type { RecordType } from '../../host/page-contract.ts';
import type { Groups } from '../record/definitions.ts';
import type { Kept } from '../record/keep-last.ts';
import { recordTypeOf } from '../record/record-type.ts';
import { recordView } from '../record/record-view.ts';
import { contactList, dealList } from '../record/summaries.ts';
import { sendJson } from './respond.ts';
import type { Call, Router } from './router.ts';

export interface RecordParts {
  emulator: Emulator;
  groups: Kept<Groups>;
}

/** Records as their pages show and change them. Contacts have addresses of their own, too. */
export function recordRoutes(router: Router, { emulator, groups }: RecordParts): void {
  function show({ response, params }: Call, type: RecordType | undefined): void {
    const view = type && recordView(emulator, type, params['id'] ?? '', groups.last()[type]);
    sendJson(response, view ? 200 : 404, view ?? { message: 'no such record' });
  }

  async function change({ response, params, body }: Call, type: RecordType | undefined) {
    if (type === undefined) return sendJson(response, 404, { message: 'no such record' });
    const { properties, userId } = (await body()) as {
      properties: Record<string, string>;
      userId: number;
    };
    try {
      emulator.records.update(type, params['id'] ?? '', properties, {
        updatedByUserId: userId,
        sourceType: 'CRM_UI',
      });
      sendJson(response, 200, {});
    } catch (error) {
      sendJson(response, 400, { message: error instanceof Error ? error.message : String(error) });
    }
  }

  router.on('GET', '/workbench/contacts', ({ response }) =>
    sendJson(response, 200, contactList(emulator)),
  );
  router.on('GET', '/workbench/deals', ({ response }) =>
    sendJson(response, 200, dealList(emulator)),
  );
  router.on('GET', '/workbench/contacts/:id', (call) => show(call, 'contacts'));
  router.on('PATCH', '/workbench/contacts/:id', (call) => change(call, 'contacts'));
  router.on('GET', '/workbench/records/:type/:id', (call) =>
    show(call, recordTypeOf(call.params['type'])),
  );
  router.on('PATCH', '/workbench/records/:type/:id', (call) =>
    change(call, recordTypeOf(call.params['type'])),
  );
}
