import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { TwilioError } from './twilio-error.ts';

/** What befalls a call in the place of its answer; `_after`: once what it asks for is done. */
export type TwilioFault =
  '429' | '500' | 'hang' | 'hang_after' | 'reset' | 'reset_after' | '500_after';

export interface Call {
  method: string;
  path: string;
  authorization: string;
  form: URLSearchParams;
}

export interface Reply {
  status: number;
  body: object;
}

export interface Server {
  /** On 127.0.0.1 only, at any free port. */
  listen(): Promise<{ origin: string }>;
  close(): Promise<void>;
  /** How the next calls go, one after another; after that, as documented. */
  setFaults(faults: readonly TwilioFault[]): void;
}

/** Serves what `answer` says, which throws `TwilioError` for what Twilio refuses. */
export function createTwilioServer(answer: (call: Call) => Reply): Server {
  let faults: TwilioFault[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((request, response) => void serve(request, response));
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => undefined);
  });

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = '', url: path = '', headers, socket } = request;
    const form = new URLSearchParams(await bodyOf(request));
    const fault = faults.shift();
    const call = { method, path, authorization: headers.authorization ?? '', form };
    switch (fault) {
      case undefined:
        return send(
          response,
          orRefusal(() => answer(call)),
        );
      case '429':
        return send(response, refusal(new TwilioError(429, 20429, 'Too Many Requests')));
      case '500':
        return send(response, BROKEN);
      case '500_after':
        orRefusal(() => answer(call));
        return send(response, BROKEN);
      case 'hang':
        return;
      case 'hang_after':
        orRefusal(() => answer(call));
        return;
      case 'reset':
        socket.resetAndDestroy();
        return;
      case 'reset_after':
        orRefusal(() => answer(call));
        socket.resetAndDestroy();
    }
  }

  return {
    setFaults: (next) => void (faults = [...next]),
    listen: () =>
      new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(0, '127.0.0.1', () => {
          const { port } = server.address() as AddressInfo;
          resolve({ origin: `http://127.0.0.1:${port}` });
        });
      }),
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        if (server.listening) server.close(() => resolve());
        else resolve();
      }),
  };
}

const BROKEN = refusal(new TwilioError(500, 20500, 'An internal server error has occurred'));

function refusal({ status, body }: TwilioError): Reply {
  return { status, body };
}

function orRefusal(work: () => Reply): Reply {
  try {
    return work();
  } catch (error) {
    if (error instanceof TwilioError) return refusal(error);
    throw error;
  }
}

function send(response: ServerResponse, { status, body }: Reply): void {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(body));
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
