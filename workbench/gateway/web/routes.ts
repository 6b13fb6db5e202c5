import path from 'node:path';
import type { Emulator } from '../../emulator/emulator.ts';
import type { FaultRequest, MailVia, Session } from '../../host/page-contract.ts';
import type { Inbox } from '../../inbox/inbox.ts';
import { reps } from '../../scenarios/people.ts';
import type { Executor } from '../executor/executor.ts';
import type { ExecutionRequest } from '../executor/messages.ts';
import { FAULT_KINDS, toFault } from '../faults.ts';
import { associationsForCard, searchForCard } from '../record/crm-queries.ts';
import type { Definitions } from '../record/definitions.ts';
import type { PageClient } from '../record/page-client.ts';
import { contactList, recordView } from '../record/record-view.ts';
import { cardInfos } from './card-infos.ts';
import type { WorkbenchClock } from './clock.ts';
import { journalLines } from './journal.ts';
import type { Live } from './live.ts';
import { PAGE } from './page.ts';
import { redirect, sendFile, sendHtml, sendJson } from './respond.ts';
import { createRouter, type Router } from './router.ts';

export interface RouteParts {
  projectDir: string;
  emulator: Emulator;
  inbox: Inbox;
  executor: Executor;
  live: Live;
  clock: WorkbenchClock;
  definitions: Definitions;
  pageClient: PageClient;
  app: Session['app'];
  account: Session['account'];
  mail: { via(): MailVia; use(via: MailVia): void };
}

export const EXECUTION = '/api/crm-extensibility/execution/internal/v3/action/function';

/** Every address of the workbench. */
export function createRoutes(parts: RouteParts): Router {
  const router = createRouter();
  pages(router, parts);
  records(router, parts);
  controls(router, parts);
  cards(router, parts);
  return router;
}

function pages(router: Router, { emulator, projectDir, live, inbox }: RouteParts): void {
  router.on('GET', '/', ({ response }) => {
    redirect(response, `/contacts/${contactList(emulator)[0]?.id ?? '0'}`);
  });
  router.on('GET', '/contacts/:id', ({ response }) => sendHtml(response, PAGE));
  for (const folder of ['host', 'cards']) {
    router.on('GET', `/${folder}/:name`, ({ response, params }) =>
      sendFile(response, path.join(projectDir, 'build', folder), params['name'] ?? ''),
    );
  }
  router.on('GET', '/workbench/events', ({ response }) => live.join(response));
  router.on('GET', '/workbench/messages', ({ response }) =>
    sendJson(response, 200, inbox.messages()),
  );
}

function records(router: Router, { emulator, definitions }: RouteParts): void {
  router.on('GET', '/workbench/contacts', ({ response }) =>
    sendJson(response, 200, contactList(emulator)),
  );
  router.on('GET', '/workbench/contacts/:id', ({ response, params }) => {
    const view = recordView(emulator, 'contacts', params['id'] ?? '', definitions.last());
    sendJson(response, view ? 200 : 404, view ?? { message: 'no such contact' });
  });
  router.on('PATCH', '/workbench/contacts/:id', async ({ response, params, body }) => {
    const change = (await body()) as { properties: Record<string, string>; userId: number };
    try {
      emulator.records.update('contacts', params['id'] ?? '', change.properties, {
        updatedByUserId: change.userId,
        sourceType: 'CRM_UI',
      });
      sendJson(response, 200, {});
    } catch (error) {
      sendJson(response, 400, { message: error instanceof Error ? error.message : String(error) });
    }
  });
}

function controls(router: Router, parts: RouteParts): void {
  const { emulator, live, clock, mail, definitions } = parts;
  router.on('GET', '/workbench/session', async ({ response }) => {
    const session: Session = {
      account: parts.account,
      app: parts.app,
      reps,
      cards: cardInfos(parts.projectDir),
      groups: await definitions.read(),
      faults: FAULT_KINDS,
      clock: clock.read(),
      mail: mail.via(),
    };
    sendJson(response, 200, session);
  });
  router.on('POST', '/workbench/clock', async ({ response, body }) => {
    emulator.clock.advance(((await body()) as { advanceMs: number }).advanceMs);
    live.send({ kind: 'clock', clock: clock.read() });
    sendJson(response, 200, clock.read());
  });
  router.on('POST', '/workbench/faults', async ({ response, body }) => {
    emulator.faults.add(toFault((await body()) as FaultRequest));
    sendJson(response, 200, {});
  });
  router.on('DELETE', '/workbench/faults', ({ response }) => {
    emulator.faults.clear();
    sendJson(response, 200, {});
  });
  router.on('GET', '/workbench/journal', ({ response }) =>
    sendJson(response, 200, journalLines(emulator)),
  );
  router.on('DELETE', '/workbench/journal', ({ response }) => {
    emulator.journal.clear();
    sendJson(response, 200, {});
  });
  router.on('POST', '/workbench/mail', async ({ response, body }) => {
    mail.use(((await body()) as { via: MailVia }).via);
    live.send({ kind: 'mail-route', via: mail.via() });
    sendJson(response, 200, {});
  });
}

function cards(router: Router, { executor, pageClient }: RouteParts): void {
  router.on('POST', `${EXECUTION}/:appId`, async ({ response, params, body }) => {
    const reply = await executor.execute(
      Number(params['appId']),
      (await body()) as ExecutionRequest,
    );
    sendJson(response, reply.status, reply.body);
  });
  router.on('POST', '/workbench/search', async ({ response, body }) =>
    sendJson(response, 200, await searchForCard(pageClient, (await body()) as never)),
  );
  router.on('POST', '/workbench/associations', async ({ response, body }) =>
    sendJson(response, 200, await associationsForCard(pageClient, (await body()) as never)),
  );
}
