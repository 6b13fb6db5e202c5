import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parentPort, workerData } from 'node:worker_threads';
import { callEndpoint } from './call-endpoint.ts';
import { followClock } from './follow-clock.ts';
import { readFunctions } from './functions.ts';
import { keepOutput, line } from './output.ts';
import type {
  ExecutionReply,
  ExecutionRequest,
  FromThread,
  ThreadSetup,
  ToThread,
} from './messages.ts';

interface HubSpotExecutor {
  executeFunction(
    config: unknown,
    name: string,
    inputs: { appId: number } & Omit<ExecutionRequest, 'serverlessFunction'>,
    onResponse: (response: unknown) => void,
  ): Promise<void>;
}
interface HubSpotErrors {
  ExecutionError: new () => Error;
  PrivateAppUserTokenUnavailableError: new () => Error;
  buildBadRequestBody(error: unknown): unknown;
  buildUserTokenUnavailableBody(error: unknown): unknown;
  buildInternalErrorBody(): unknown;
}
interface HubSpotConfig {
  buildServiceConfiguration(appPath: string, options: unknown): unknown;
}

const setup = workerData as ThreadSetup;
const port = parentPort;
if (!port) throw new Error('this file runs as a worker thread');
const tell = (message: FromThread): void => port.postMessage(message);
const log = (text: string): void => tell({ kind: 'log', line: text });

keepOutput(process, log);

// HubSpot's executor puts a snapshot of process.env back after every call, so a call that ends
// would undo a setting changed while it ran. Here the object never changes hands.
const env = process.env;
Object.defineProperty(process, 'env', { get: () => env, set: () => undefined });

const setClock = followClock(globalThis);
const logger = {
  debug: (): void => undefined,
  info: (...parts: unknown[]): void => log(`[executor] ${line(parts)}`),
  warn: (...parts: unknown[]): void => log(`[executor] ${line(parts)}`),
  error: (...parts: unknown[]): void => log(`[executor] ${line(parts)}`),
};

const load = async (file: string): Promise<unknown> =>
  import(pathToFileURL(path.join(setup.hubspotServerless, file)).href);

// The pieces under HubSpot's AppFunctionExecutionService, not the service: importing that starts
// Sentry, which reports to HubSpot, patches fetch and http, and ends the process on a stray
// rejection. What the service adds to the pieces is this answer.
async function execute(
  { executeFunction }: HubSpotExecutor,
  { buildServiceConfiguration }: HubSpotConfig,
  errors: HubSpotErrors,
  appId: number,
  request: ExecutionRequest,
): Promise<ExecutionReply> {
  const { serverlessFunction, ...inputs } = request;
  const config = buildServiceConfiguration(path.join(setup.projectSource, 'app'), {
    accountId: setup.accountId,
    hubspotApiOrigin: setup.hubspotApiOrigin,
    hubspotWebsiteOrigin: setup.hubspotApiOrigin,
    platformVersion: setup.platformVersion,
    logger,
    appFunctions: readFunctions(setup.projectSource),
  });
  let response: unknown = null;
  try {
    await executeFunction(config, serverlessFunction, { appId, ...inputs }, (r) => (response = r));
    return { status: 200, body: { logId: 'n/a', response: response ?? null } };
  } catch (error) {
    if (error instanceof errors.ExecutionError) {
      return { status: 400, body: errors.buildBadRequestBody(error) };
    }
    if (error instanceof errors.PrivateAppUserTokenUnavailableError) {
      return { status: 401, body: errors.buildUserTokenUnavailableBody(error) };
    }
    logger.error(`unexpected error: ${error instanceof Error ? error.message : String(error)}`);
    return { status: 500, body: errors.buildInternalErrorBody() };
  }
}

void (async () => {
  const executor = (await load('executor.js')) as HubSpotExecutor;
  const config = (await load('config.js')) as HubSpotConfig;
  const errors = (await load('errors.js')) as HubSpotErrors;
  port.on('message', (message: ToThread) => {
    if (message.kind === 'env') {
      Object.assign(env, message.env);
      return;
    }
    setClock(message.clock);
    const reply =
      message.kind === 'endpoint'
        ? callEndpoint(message.endpoint, message.context, log)
        : execute(executor, config, errors, message.appId, message.request);
    void reply.then((reply) => tell({ kind: 'reply', id: message.id, reply }));
  });
  tell({ kind: 'ready' });
})();
