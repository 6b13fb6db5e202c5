import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

import type { FaultKind } from '../faults/fault.ts';
import type { FaultQueue } from '../faults/fault-queue.ts';
import type { Journal, JournalEntry } from '../journal.ts';
import type { Parts } from './answer-call.ts';
import { outcomeOf, type Outcome } from './outcome.ts';

export interface HttpServer {
  listen(port: number): Promise<{ origin: string }>;
  close(): Promise<void>;
}

const SILENT: ReadonlySet<FaultKind> = new Set(['hang', 'hang_after']);

export function createHttpServer(parts: Parts, faults: FaultQueue, journal: Journal): HttpServer {
  const { account } = parts;
  const sockets = new Set<Socket>();
  const timers = new Set<NodeJS.Timeout>();
  const server = createServer((request, response) => void serve(request, response));
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => undefined);
  });

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = 'GET', url: path = '/', headers } = request;
    const at = account.clock.now();
    const entry = journal.open({ at, method, path, userAgent: headers['user-agent'] ?? '' });
    let rawBody: string;
    try {
      rawBody = await bodyOf(request);
    } catch {
      return; // The caller hung up while sending.
    }
    entry.requestBody = withoutToken(parsed(rawBody));
    const fault = faults.take({ method, path, body: rawBody });
    if (fault !== undefined) entry.fault = fault.kind;
    await pause(account.settings.latencyMs);

    const url = new URL(path, `http://${headers.host ?? 'localhost'}`);
    const received = { method, url, authorization: headers.authorization, rawBody };
    const outcome = outcomeOf(parts, received, fault, entry);
    if (fault?.kind === 'slow') await pause(fault.ms ?? 0);
    if (fault !== undefined && SILENT.has(fault.kind)) return;
    journal.finish(entry);
    if (outcome === undefined || fault?.kind === 'reset_after') request.socket.resetAndDestroy();
    else send(entry, response, outcome);
  }

  function send(entry: JournalEntry, response: ServerResponse, outcome: Outcome): void {
    entry.status = outcome.status;
    entry.responseBody = outcome.body;
    response.sendDate = false;
    response.writeHead(outcome.status, {
      ...outcome.headers,
      'x-hubspot-correlation-id': correlationIdOf(outcome) ?? account.identifiers.uuid(),
      date: new Date(account.clock.now()).toUTCString(),
    });
    response.end(outcome.text);
  }

  async function pause(ms: number): Promise<void> {
    if (ms <= 0) return;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(() => {
        timers.delete(timer);
        resolve();
      }, ms);
      timers.add(timer);
    });
  }

  return {
    listen: (port) =>
      new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(port, '127.0.0.1', () => {
          server.off('error', reject);
          const { port: taken } = server.address() as AddressInfo;
          resolve({ origin: `http://127.0.0.1:${taken}` });
        });
      }),
    close: () =>
      new Promise((resolve) => {
        for (const timer of timers) clearTimeout(timer);
        for (const socket of sockets) socket.destroy();
        if (server.listening) server.close(() => resolve());
        else resolve();
      }),
  };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

function parsed(raw: string): unknown {
  if (raw === '') return undefined;
  try {
    return JSON.parse(raw);
  } catch {
    return raw;
  }
}

/** The one call whose body carries the app's token; the journal names tokens and never holds one. */
function withoutToken(body: unknown): unknown {
  const hasToken = typeof body === 'object' && body !== null && 'tokenKey' in body;
  return hasToken ? { ...body, tokenKey: '(not kept)' } : body;
}

function correlationIdOf({ body }: Outcome): string | undefined {
  if (typeof body !== 'object' || body === null || !('correlationId' in body)) return undefined;
  return String(body.correlationId);
}
