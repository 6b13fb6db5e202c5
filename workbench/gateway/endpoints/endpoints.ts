import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Executor } from '../executor/executor.ts';
import { readEndpoints, type EndpointFunction } from '../executor/functions.ts';
import type { ExecutionReply } from '../executor/messages.ts';
import { passedHeaders } from './passed-headers.ts';
import { receivedBody } from './received-body.ts';

/** Where HubSpot serves endpoint functions, on every domain of an account. */
export const ENDPOINTS = '/hs/serverless';

export interface EndpointParts {
  /** Folder that holds `app/`. */
  projectSource: string;
  accountId: number;
  executor: Pick<Executor, 'callEndpoint'>;
  /** False while the account's subscription has none. */
  areServed?: () => boolean;
  limitMs?: number;
}

export type Endpoints = (
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
) => Promise<void>;

// HubSpot docs, Serverless functions: limits. What a caller is answered then is not documented.
const LIMIT_MS = 10_000;

/** Answers calls of the app's endpoint functions as HubSpot does, whoever makes them. */
export function createEndpoints(parts: EndpointParts): Endpoints {
  const { projectSource, accountId, executor, areServed, limitMs = LIMIT_MS } = parts;

  async function replyTo(request: IncomingMessage, url: URL): Promise<ExecutionReply> {
    const path = url.pathname.slice(ENDPOINTS.length + 1);
    const endpoint =
      areServed?.() === false
        ? undefined
        : readEndpoints(projectSource).find((each) => each.path === path);
    if (endpoint === undefined) return refusal(404, `there is no endpoint ${path}`);
    const { method = 'GET', headers } = request;
    if (!endpoint.methods.includes(method)) return wrongMethod(endpoint, method);
    const received = await receivedBody(request);
    if ('refused' in received) return refusal(received.refused, received.message);
    const context = {
      accountId,
      body: received.body,
      headers: passedHeaders(headers),
      method,
      params: parameters(url.searchParams),
    };
    return withinLimit(executor.callEndpoint(endpoint, context), limitMs);
  }

  return async (request, response, url) => send(response, await replyTo(request, url));
}

// HubSpot docs, Serverless functions: every parameter is a list, for it can be repeated.
const parameters = (query: URLSearchParams): Record<string, string[]> =>
  Object.fromEntries([...query.keys()].map((name) => [name, query.getAll(name)]));

/** A function that takes longer is not waited for. */
async function withinLimit(reply: Promise<ExecutionReply>, ms: number): Promise<ExecutionReply> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<ExecutionReply>((resolve) => {
    timer = setTimeout(() => resolve(refusal(504, 'the function took too long')), ms);
  });
  try {
    return await Promise.race([reply, late]);
  } finally {
    clearTimeout(timer);
  }
}

function refusal(status: number, message: string): ExecutionReply {
  return { status, body: { status: 'error', message } };
}

function wrongMethod({ methods }: EndpointFunction, method: string): ExecutionReply {
  return {
    ...refusal(405, `${method} is not allowed here`),
    headers: { allow: methods.join(', ') },
  };
}

/** A text goes out as it is, anything else as JSON. */
function send(response: ServerResponse, { status, body, headers }: ExecutionReply): void {
  const type = typeof body === 'string' ? 'text/plain; charset=utf-8' : 'application/json';
  response.writeHead(status, {
    ...(body === undefined ? {} : { 'content-type': type }),
    'cache-control': 'no-store',
    ...headers,
  });
  response.end(body === undefined || typeof body === 'string' ? body : JSON.stringify(body));
}
