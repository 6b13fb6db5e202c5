import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { startAccount, type AccountOptions } from './account.ts';
import type { Emulator } from './emulator/emulator.ts';
import { createEndpoints, ENDPOINTS } from './gateway/endpoints/endpoints.ts';
import { createCardFetch } from './gateway/fetch/card-fetch.ts';
import { startExecutor } from './gateway/executor/executor.ts';
import { emailRoute, makeSecrets, smsRoute, type MailVia } from './gateway/secrets.ts';
import { readProject, withVariables } from './gateway/project.ts';
import { readGroups, type Groups } from './gateway/record/definitions.ts';
import { keepLast } from './gateway/record/keep-last.ts';
import { createPageClient } from './gateway/record/page-client.ts';
import { PAGE_TOKEN } from './gateway/web/journal.ts';
import { watchClock } from './gateway/web/clock.ts';
import { createLive } from './gateway/web/live.ts';
import { createRouter } from './gateway/web/router.ts';
import { addRoutes, EXECUTION } from './gateway/web/routes.ts';
import { startWebServer } from './gateway/web/server.ts';
import { readWorkflows } from './gateway/web/workflow-info.ts';
import { fromHubSpot } from './inbox/from-hubspot.ts';
import { createInbox, type Inbox } from './inbox/inbox.ts';
import { startSmtpInbox } from './inbox/smtp.ts';
import { createShutdown, type Shutdown } from './shutdown.ts';
import { createVisits } from './site/visits.ts';
import { projectWorkflows } from './project-workflows.ts';
import { createTwilio, type Twilio } from './twilio/twilio.ts';
import { createEngine, type Engine } from './workflows/engine.ts';

export interface WorkbenchOptions extends AccountOptions {
  /** 0 or nothing: any free port. */
  port?: number;
  mail?: MailVia;
  /** Saves what an admin has decided, given the app's secrets and the account's time. */
  decide?: (secrets: Readonly<Record<string, string>>, now: number) => Promise<void>;
  /** Folder with `src/` and `build/`; nothing: this project. */
  projectDir?: string;
}

export interface Workbench {
  url: string;
  emulator: Emulator;
  inbox: Pick<Inbox, 'messages' | 'waitFor'>;
  /** Who carries text messages, and everybody's phone. */
  twilio: Twilio;
  /** POST {serverlessFunction, parameters, objectQuery}, as HubSpot's page does. */
  executorUrl: string;
  /** Where the app's endpoint functions are served, as on a domain of the account. */
  endpointUrl: string;
  workflows: Engine;
  secrets: Record<string, string>;
  logs(): string[];
  close(): Promise<void>;
}

const NO_GROUPS: Groups = { contacts: [], deals: [] };
const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

/** Starts the account, the mail server, the functions and the page. */
export async function startWorkbench(options: WorkbenchOptions = {}): Promise<Workbench> {
  const running = createShutdown();
  try {
    return await startParts(options, running);
  } catch (error) {
    await running.close();
    throw error;
  }
}

async function startParts(options: WorkbenchOptions, running: Shutdown): Promise<Workbench> {
  const projectDir = options.projectDir ?? ROOT;
  const project = readProject(projectDir);
  const account = await startAccount(options, project.scopes, projectDir, running);
  const { emulator, origin, token } = account;

  const inbox = createInbox();
  emulator.emails.onSent((email) => inbox.receive(fromHubSpot(email)));
  const smtp = await startSmtpInbox(inbox.receive, emulator.clock.now);
  running.add(smtp.close);
  const twilio = createTwilio(emulator.clock.now);
  const { origin: twilioOrigin } = await twilio.listen();
  running.add(twilio.close);

  let via = options.mail ?? 'hubspot';
  const { accountId } = emulator;
  const route = emailRoute(via, smtp.port);
  const secrets = makeSecrets({
    ...{ token, origin, accountId, route },
    sms: { route: smsRoute(twilio), origin: twilioOrigin },
  });
  await options.decide?.(secrets, emulator.clock.now());
  const clock = watchClock(emulator.clock, options.now === undefined);
  running.add(clock.close);
  const projectSource = path.join(projectDir, 'src');
  const executor = await startExecutor({
    projectSource,
    platformVersion: project.platformVersion,
    accountId,
    hubspotApiOrigin: origin,
    env: secrets,
    clock: clock.read,
  });
  running.add(executor.close);

  const pageToken = emulator.issueToken({ name: PAGE_TOKEN, scopes: 'all' });
  const pageClient = createPageClient(origin, pageToken);
  const groups = keepLast(() => readGroups(pageClient), NO_GROUPS);
  const ready = projectWorkflows(projectDir);
  const workflows = keepLast(() => readWorkflows(ready.workflows, ready.actions, pageClient), []);
  await Promise.all([groups.read(), workflows.read()]);
  // What is in the journal from here on was caused by whoever uses the workbench.
  emulator.journal.clear();

  const router = createRouter();
  const endpoints = createEndpoints({
    ...{ projectSource, accountId, executor },
    areServed: () => emulator.settings.tiers.publicEndpoints,
  });
  const web = await startWebServer(router, endpoints, options.port ?? 0);
  running.add(web.close);
  const endpointUrl = `${web.url}${ENDPOINTS}`;
  secrets['OTP_ENDPOINT_BASE_URL'] = endpointUrl;
  executor.setEnv({ OTP_ENDPOINT_BASE_URL: endpointUrl });

  const engine = createEngine({
    ...{ account: emulator, ...ready, endpointBaseUrl: endpointUrl },
    clientSecret: secrets['HUBSPOT_CLIENT_SECRET'] ?? '',
  });
  running.add(engine.close);
  const live = createLive({ emulator, inbox, twilio, clock, engine });
  running.add(live.close);
  const variables = { ENDPOINT_BASE_URL: endpointUrl };
  addRoutes(router, {
    ...{ projectDir, emulator, inbox, twilio, executor, live, clock, groups, pageClient },
    ...{ engine, workflows, visits: createVisits(emulator.records) },
    app: { id: project.appId, name: project.appName },
    variables,
    cardFetch: createCardFetch({
      ...{ accountId, appId: project.appId, now: emulator.clock.now },
      permittedUrls: project.permittedUrls.map((url) => withVariables(url, variables)),
      clientSecret: secrets['HUBSPOT_CLIENT_SECRET'] ?? '',
    }),
    account: { id: accountId, timezone: 'Europe/London', name: 'Northwind Bank' },
    mail: {
      via: () => via,
      use(next) {
        via = next;
        secrets['OTP_EMAIL_ROUTE'] = emailRoute(via, smtp.port);
        executor.setEnv({ OTP_EMAIL_ROUTE: secrets['OTP_EMAIL_ROUTE'] });
      },
    },
  });

  return {
    url: web.url,
    emulator,
    ...{ inbox, twilio },
    executorUrl: `${web.url}${EXECUTION}/${project.appId}`,
    endpointUrl,
    workflows: engine,
    secrets,
    logs: executor.logs,
    close: running.close,
  };
}
