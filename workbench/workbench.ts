import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { createEmulator, type Emulator } from './emulator/emulator.ts';
import { startExecutor } from './gateway/executor/executor.ts';
import { emailRoute, makeSecrets, type MailVia } from './gateway/secrets.ts';
import { readProject } from './gateway/project.ts';
import { keepDefinitions } from './gateway/record/definitions.ts';
import { createPageClient } from './gateway/record/page-client.ts';
import { PAGE_TOKEN } from './gateway/web/journal.ts';
import { watchClock } from './gateway/web/clock.ts';
import { createLive } from './gateway/web/live.ts';
import { createRoutes, EXECUTION } from './gateway/web/routes.ts';
import { startWebServer } from './gateway/web/server.ts';
import { fromHubSpot } from './inbox/from-hubspot.ts';
import { createInbox, type Inbox } from './inbox/inbox.ts';
import { startSmtpInbox } from './inbox/smtp.ts';
import { loadScenario } from './scenarios/load.ts';
import { createShutdown, type Shutdown } from './shutdown.ts';

export interface WorkbenchOptions {
  /** 0 or nothing: any free port. */
  port?: number;
  /** Where the clock starts; nothing: the real time. */
  now?: number;
  mail?: MailVia;
  /** Sets the account up as an admin would: custom object, properties, events. */
  provision?: (origin: string, token: string) => Promise<void>;
  /** Folder with `src/` and `build/`; nothing: this project. */
  projectDir?: string;
}

export interface Workbench {
  url: string;
  emulator: Emulator;
  inbox: Pick<Inbox, 'messages' | 'waitFor'>;
  /** POST {serverlessFunction, parameters, objectQuery}, as HubSpot's page does. */
  executorUrl: string;
  secrets: Record<string, string>;
  logs(): string[];
  close(): Promise<void>;
}

const APP_TOKEN = 'OTP Verification';
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
  const emulator = createEmulator(options.now === undefined ? {} : { now: options.now });
  const { origin } = await emulator.listen();
  running.add(emulator.close);
  const token = emulator.issueToken({ name: APP_TOKEN, scopes: project.scopes });
  await options.provision?.(origin, token);
  loadScenario(emulator, projectDir);

  const inbox = createInbox();
  emulator.emails.onSent((email) => inbox.receive(fromHubSpot(email)));
  const smtp = await startSmtpInbox(inbox.receive, emulator.clock.now);
  running.add(smtp.close);

  let via = options.mail ?? 'hubspot';
  const { accountId } = emulator;
  const secrets = makeSecrets({ token, origin, accountId, route: emailRoute(via, smtp.port) });
  const clock = watchClock(emulator.clock, options.now === undefined);
  running.add(clock.close);
  const executor = await startExecutor({
    projectSource: path.join(projectDir, 'src'),
    platformVersion: project.platformVersion,
    accountId,
    hubspotApiOrigin: origin,
    env: secrets,
    clock: clock.read,
  });
  running.add(executor.close);

  const pageToken = emulator.issueToken({ name: PAGE_TOKEN, scopes: 'all' });
  const pageClient = createPageClient(origin, pageToken);
  const definitions = keepDefinitions(pageClient);
  await definitions.read();
  // What is in the journal from here on was caused by whoever uses the workbench.
  emulator.journal.clear();

  const live = createLive(emulator, inbox, clock);
  running.add(live.close);
  const routes = createRoutes({
    projectDir,
    emulator,
    inbox,
    executor,
    live,
    clock,
    definitions,
    pageClient,
    app: { id: project.appId, name: project.appName },
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
  const web = await startWebServer(routes, options.port ?? 0);
  running.add(web.close);

  return {
    url: web.url,
    emulator,
    inbox,
    executorUrl: `${web.url}${EXECUTION}/${project.appId}`,
    secrets,
    logs: executor.logs,
    close: running.close,
  };
}
