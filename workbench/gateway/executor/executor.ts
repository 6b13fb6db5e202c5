import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { build } from 'esbuild';
import { failed } from './call-endpoint.ts';
import { functionsFolder, strayEnvFiles, type EndpointFunction } from './functions.ts';
import type {
  ClockReading,
  EndpointContext,
  ExecutionReply,
  ExecutionRequest,
  FromThread,
  ThreadSetup,
  ToThread,
} from './messages.ts';

export interface Executor {
  execute(appId: number, request: ExecutionRequest): Promise<ExecutionReply>;
  callEndpoint(endpoint: EndpointFunction, context: EndpointContext): Promise<ExecutionReply>;
  setEnv(env: Record<string, string>): void;
  logs(): string[];
  close(): Promise<void>;
}

export interface ExecutorOptions extends Omit<ThreadSetup, 'hubspotServerless'> {
  env: Record<string, string>;
  clock: () => ClockReading;
}

const here = path.dirname(fileURLToPath(import.meta.url));

let threadCode: Promise<string> | undefined;

/** What the thread runs; the same for every workbench of this process. */
function codeOfThread(): Promise<string> {
  threadCode ??= build({
    entryPoints: [path.join(here, 'thread.ts')],
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    write: false,
  }).then(({ outputFiles }) => outputFiles[0]?.text ?? '');
  return threadCode;
}

async function startThread(setup: ThreadSetup, env: Record<string, string>): Promise<Worker> {
  const code = await codeOfThread();
  // A thread of its own: functions see its process.env and its clock and nothing of ours, a
  // function that crashes cannot take the workbench along, and two workbenches can share a process.
  return new Worker(code, {
    eval: true,
    execArgv: [],
    workerData: setup,
    env,
  });
}

/** Runs the project's built functions with HubSpot's own executor. */
export async function startExecutor(options: ExecutorOptions): Promise<Executor> {
  const stray = strayEnvFiles(options.projectSource);
  if (stray.length > 0) {
    throw new Error(
      `${path.join(functionsFolder(options.projectSource), stray[0] ?? '')} would replace the ` +
        'workbench secrets. Move it away: the workbench needs no .env file.',
    );
  }
  const { clock, env: firstEnv, ...rest } = options;
  const devServer = createRequire(import.meta.url).resolve('@hubspot/ui-extensions-dev-server');
  const setup = {
    ...rest,
    hubspotServerless: path.join(path.dirname(devServer), 'lib/serverless'),
  };

  const waiting = new Map<number, (reply: ExecutionReply) => void>();
  const lines: string[] = [];
  let env = firstEnv;
  let nextId = 1;
  let closed = false;
  let thread = start();

  function start(): Promise<Worker> {
    let ready = false;
    return startThread(setup, env).then(
      (worker) =>
        new Promise((resolve, reject) => {
          worker.on('message', (message: FromThread) => {
            if (message.kind === 'ready') {
              ready = true;
              resolve(worker);
            } else if (message.kind === 'log') lines.push(message.line);
            else {
              waiting.get(message.id)?.(message.reply);
              waiting.delete(message.id);
            }
          });
          worker.on('error', (error) => {
            lines.push(`[executor] the functions' thread stopped: ${error.stack ?? error.message}`);
            reject(error);
          });
          worker.on('exit', () => {
            for (const answer of waiting.values()) answer(failed());
            waiting.clear();
            if (!ready || closed) return;
            thread = start();
            thread.catch(() => undefined);
          });
        }),
    );
  }

  const post = (worker: Worker, message: ToThread): void => worker.postMessage(message);
  async function ask(
    message: (id: number, clock: ClockReading) => ToThread,
  ): Promise<ExecutionReply> {
    const worker = await thread;
    const id = nextId++;
    return new Promise((resolve) => {
      waiting.set(id, resolve);
      post(worker, message(id, clock()));
    });
  }
  await thread;

  return {
    execute: (appId, request) =>
      ask((id, clock) => ({ kind: 'execute', id, appId, request, clock })),
    callEndpoint: (endpoint, context) =>
      ask((id, clock) => ({ kind: 'endpoint', id, endpoint, context, clock })),
    setEnv(change) {
      env = { ...env, ...change };
      void thread.then((worker) => post(worker, { kind: 'env', env: change }));
    },
    logs: () => [...lines],
    async close() {
      closed = true;
      await thread.then(
        (worker) => worker.terminate(),
        () => undefined,
      );
    },
  };
}
