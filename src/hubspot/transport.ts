import { datedPath } from './api-path.ts';
import { CallFailed, failureOf } from './failure.ts';
import type { ApiBudget } from './api-budget.ts';
import type { ServerClock } from './server-clock.ts';

/** How HubSpot is reached. */
export interface Connection {
  /** Such as `https://api.hubapi.com`. */
  origin: string;
  token: string;
  /** Takes note of HubSpot's time, or says that no time can be believed. */
  clock: Pick<ServerClock, 'observe'>;
  /** Takes note of how many calls are left. */
  budget?: Pick<ApiBudget, 'observe'>;
  /** Milliseconds that are left for a call. Not above zero: it is not made. */
  left(): number;
}

/** For calls that decide nothing, such as those of set-up: any time will do. */
export const NO_CLOCK: Connection['clock'] = { observe: () => true };

/** A call, as it goes over the wire. */
export interface Call {
  method: string;
  /** Path and query. */
  path: string;
  body?: string;
}

/** Longer than HubSpot's slowest usual answer, short enough to ask again within a function's time. */
const PATIENCE_MS = 4_000;

/** Makes one call; resolves with the body of a success, throws `CallFailed` for everything else. */
export async function call(connection: Connection, { method, path, body }: Call): Promise<Answer> {
  // Whole milliseconds: a signal takes no others.
  const timeout = Math.floor(Math.min(PATIENCE_MS, connection.left()));
  if (timeout <= 0) throw new CallFailed('unknown');
  const answer = await exchange(connection, method, path, body, AbortSignal.timeout(timeout));
  connection.budget?.observe(answer.headers);
  // Without a time to go by nothing can be decided, so the answer is as good as none.
  if (!connection.clock.observe(answer.headers['date'])) throw new CallFailed('unknown');
  if (answer.status >= 200 && answer.status < 300) return answer;
  throw failureOf(answer.status, answer.headers, answer.text);
}

export interface Answer {
  status: number;
  headers: Record<string, string>;
  text: string;
}

async function exchange(
  { origin, token }: Connection,
  method: string,
  path: string,
  body: string | undefined,
  signal: AbortSignal,
): Promise<Answer> {
  try {
    const response = await fetch(`${origin}${path}`, {
      method,
      redirect: 'error',
      signal,
      headers: {
        accept: 'application/json',
        authorization: `Bearer ${token}`,
        ...(body !== undefined && { 'content-type': 'application/json' }),
      },
      ...(body !== undefined && { body }),
    });
    return {
      status: response.status,
      headers: Object.fromEntries(response.headers.entries()),
      text: await response.text(),
    };
  } catch {
    // Reset, refused, timed out, or broken off within the body: nobody knows what was done.
    throw new CallFailed('unknown');
  }
}

interface ClientRequest {
  getUrl(): string;
  getHttpMethod(): string;
  getBody(): unknown;
}

interface ClientBody {
  text(): Promise<string>;
  binary(): Promise<Buffer>;
}

/** What every generated sub-package of the official client has, each with classes of its own. */
interface ClientPackage<Request extends ClientRequest, Response, Http, Server, Configuration> {
  ResponseContext: new (
    status: number,
    headers: Record<string, string>,
    body: ClientBody,
  ) => Response;
  wrapHttpLibrary(library: { send(request: Request): Promise<Response> }): Http;
  ServerConfiguration: new (url: string, variables: Record<string, never>) => Server;
  createConfiguration(configuration: { baseServer: Server; httpApi: Http }): Configuration;
}

/** A configuration of the official client whose calls all go through `call`. */
export function clientConfiguration<
  Request extends ClientRequest,
  Response,
  Http,
  Server,
  Configuration,
>(
  client: ClientPackage<Request, Response, Http, Server, Configuration>,
  connection: Connection,
): Configuration {
  const httpApi = client.wrapHttpLibrary({
    async send(request) {
      const { pathname, search } = new URL(request.getUrl());
      const body = request.getBody();
      const { status, headers, text } = await call(connection, {
        method: request.getHttpMethod(),
        path: `${datedPath(pathname)}${search}`,
        ...(typeof body === 'string' && { body }),
      });
      return new client.ResponseContext(status, headers, {
        text: async () => text,
        binary: async () => Buffer.from(text, 'utf8'),
      });
    },
  });
  return client.createConfiguration({
    baseServer: new client.ServerConfiguration(connection.origin, {}),
    httpApi,
  });
}
