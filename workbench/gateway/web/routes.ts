import path from 'node:path';
import type { Emulator } from '../../emulator/emulator.ts';
import type { FaultRequest, MailVia, Session } from '../../host/page-contract.ts';
import type { Inbox } from '../../inbox/inbox.ts';
import { reps } from '../../scenarios/people.ts';
import type { Twilio } from '../../twilio/twilio.ts';
import type { Executor } from '../executor/executor.ts';
import type { ExecutionRequest } from '../executor/messages.ts';
import { endTroubles, makeTrouble, TROUBLES } from '../faults.ts';
import { associationsForCard, searchForCard } from '../record/crm-queries.ts';
import type { CardFetch, FetchRequest } from '../fetch/card-fetch.ts';
import type { PageClient } from '../record/page-client.ts';
import { settingsPageInfo } from '../settings-page.ts';
import { contactList } from '../record/summaries.ts';
import { cardInfos } from './card-infos.ts';
import type { WorkbenchClock } from './clock.ts';
import { journalLines } from './journal.ts';
import type { Live } from './live.ts';
import { PAGE } from './page.ts';
import { recordRoutes, type RecordParts } from './record-routes.ts';
import { redirect, sendFile, sendHtml, sendJson } from './respond.ts';
import type { Router } from './router.ts';
import { siteRoutes } from './site-routes.ts';
import { workflowRoutes, type WorkflowParts } from './workflow-routes.ts';

export interface RouteParts extends RecordParts, WorkflowParts {
  projectDir: string;
  emulator: Emulator;
  inbox: Inbox;
  twilio: Twilio;
  executor: Executor;
  live: Live;
  clock: WorkbenchClock;
  pageClient: PageClient;
  app: Session['app'];
  variables: Session['variables'];
  cardFetch: CardFetch;
  account: Session['account'];
  mail: { via(): MailVia; use(via: MailVia): void };
}

const INTERNAL = '/api/crm-extensibility/execution/internal/v3';
export const EXECUTION = `${INTERNAL}/action/function`;

/** Every address of the workbench. */
export function addRoutes(router: Router, parts: RouteParts): void {
  pages(router, parts);
  recordRoutes(router, parts);
  workflowRoutes(router, parts);
  siteRoutes(router, parts.projectDir);
  controls(router, parts);
  cards(router, parts);
}

/** Drawn by one document, which finds out from its address what to draw. */
const DRAWN = ['/contacts/:id', '/deals/:id', '/workflows', '/workflows/:id', '/settings'];

function pages(router: Router, { emulator, projectDir, live, inbox, twilio }: RouteParts): void {
  router.on('GET', '/', ({ response }) => {
    redirect(response, `/contacts/${contactList(emulator)[0]?.id ?? '0'}`);
  });
  for (const address of DRAWN) {
    router.on('GET', address, ({ response }) => sendHtml(response, PAGE));
  }
  for (const folder of ['host', 'cards', 'settings']) {
    router.on('GET', `/${folder}/:name`, ({ response, params }) =>
      sendFile(response, path.join(projectDir, 'build', folder), params['name'] ?? ''),
    );
  }
  router.on('GET', '/workbench/events', ({ response }) => live.join(response));
  router.on('GET', '/workbench/messages', ({ response }) =>
    sendJson(response, 200, inbox.messages()),
  );
  router.on('GET', '/workbench/texts', ({ response }) =>
    sendJson(response, 200, twilio.messages()),
  );
}

function controls(router: Router, parts: RouteParts): void {
  const { emulator, live, clock, mail, groups } = parts;
  router.on('GET', '/workbench/session', async ({ response }) => {
    const settingsPage = settingsPageInfo(parts.projectDir);
    const session: Session = {
      account: parts.account,
      app: parts.app,
      variables: parts.variables,
      reps,
      cards: cardInfos(parts.projectDir),
      ...(settingsPage && { settingsPage }),
      groups: await groups.read(),
      faults: TROUBLES,
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
    makeTrouble(parts, (await body()) as FaultRequest);
    sendJson(response, 200, {});
  });
  router.on('DELETE', '/workbench/faults', ({ response }) => {
    endTroubles(parts);
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

function cards(router: Router, { executor, pageClient, cardFetch }: RouteParts): void {
  router.on('POST', `${EXECUTION}/:appId`, async ({ response, params, body }) => {
    const reply = await executor.execute(
      Number(params['appId']),
      (await body()) as ExecutionRequest,
    );
    sendJson(response, reply.status, reply.body);
  });
  router.on('POST', `${INTERNAL}/proxy`, async ({ request, response, body }) => {
    const id = Number(request.headers['x-workbench-user']);
    const user = reps.find(({ userId }) => userId === id);
    if (user === undefined) return sendJson(response, 401, { message: 'nobody sits there' });
    // As a value: of a 502 that its page gets, a browser complains.
    sendJson(response, 200, await cardFetch(user, (await body()) as FetchRequest));
  });
  router.on('POST', '/workbench/search', async ({ response, body }) =>
    sendJson(response, 200, await searchForCard(pageClient, (await body()) as never)),
  );
  router.on('POST', '/workbench/associations', async ({ response, body }) =>
    sendJson(response, 200, await associationsForCard(pageClient, (await body()) as never)),
  );
}
