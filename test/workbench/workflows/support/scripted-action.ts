import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What HubSpot posts to an action. */
export interface ActionCall {
  callbackId: string;
  origin: object;
  context: object;
  object: { objectId: number; objectType: string; properties?: Record<string, string> };
  inputFields: Record<string, string>;
}

export interface ReceivedCall {
  url: string;
  headers: IncomingHttpHeaders;
  raw: string;
  call: ActionCall;
}

/** `drop` hangs up without an answer, `hang` never answers. */
export type Script =
  | { status?: number; headers?: Record<string, string>; outputFields?: object; text?: string }
  | 'drop'
  | 'hang';

export interface ScriptedAction {
  url: string;
  calls: ReceivedCall[];
  /** The most calls that were open at once. */
  mostAtOnce(): number;
  /** Decides on all answers from now on. */
  answer(how: (call: ActionCall, number: number) => Script | Promise<Script>): void;
  close(): Promise<void>;
}

/** An HTTP server in the role of our functions, which answers as it is told. */
export async function startScriptedAction(): Promise<ScriptedAction> {
  const calls: ReceivedCall[] = [];
  let open = 0;
  let most = 0;
  let how: Parameters<ScriptedAction['answer']>[0] = () => ({});
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const raw = Buffer.concat(chunks).toString('utf8');
      const call = JSON.parse(raw) as ActionCall;
      calls.push({ url: request.url ?? '', headers: request.headers, raw, call });
      open += 1;
      most = Math.max(most, open);
      response.on('close', () => (open -= 1));
      void Promise.resolve(how(call, calls.length)).then((script) => play(script, response));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    calls,
    mostAtOnce: () => most,
    answer: (next) => (how = next),
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

function play(script: Script, response: ServerResponse): void {
  if (script === 'hang') return;
  if (script === 'drop') {
    response.destroy();
    return;
  }
  const { status = 200, headers = {}, outputFields = {}, text } = script;
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(text ?? JSON.stringify({ outputFields }));
}
