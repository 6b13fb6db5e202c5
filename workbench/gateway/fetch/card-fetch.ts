import { signatureHeaders } from '../../workflows/sign.ts';
import { isPermitted } from './permitted-url.ts';

/** What HubSpot's page sends for a card's `hubspot.fetch`, as HubSpot's own dev server takes it. */
export interface FetchRequest {
  requestUri: string;
  method?: string;
  requestTimeoutMillis?: number;
  requestBody?: unknown;
  requestHeaders?: Record<string, string>;
}

/** What the page is answered. */
export interface FetchReply {
  status: number;
  body: {
    status: 'success' | 'error';
    message?: string;
    /** What was called has answered so: as JSON where it is any, else as text. */
    responseBody?: unknown;
    context: { appServerStatusCode?: [string] };
  };
}

/** Whose session it is. A card has no say in it. */
export interface SignedIn {
  userId: number;
  email: string;
}

export interface CardFetchParts {
  permittedUrls: readonly string[];
  accountId: number;
  appId: number;
  clientSecret: string;
  now: () => number;
}

export type CardFetch = (user: SignedIn, request: FetchRequest) => Promise<FetchReply>;

// HubSpot docs, Fetching data for UI extensions: limits.
const AT_ONCE = 20;
const LARGEST = 1024 * 1024;
const DEFAULT_TIMEOUT_MS = 15_000;
const LONGEST_TIMEOUT_MS = 120_000;
const METHODS: readonly string[] = ['GET', 'POST', 'PUT', 'DELETE', 'PATCH'];

interface Answered {
  status: number;
  text: string;
}

/**
 * Fetches for cards as HubSpot does: only what is permitted, with the user and the account appended to the
 * address and all of it signed, and once more after a failure.
 */
export function createCardFetch(parts: CardFetchParts): CardFetch {
  let underWay = 0;

  function problemOf(request: FetchRequest): FetchReply | undefined {
    const { requestUri, method = 'GET', requestHeaders = {}, requestBody } = request;
    const headers = Object.keys(requestHeaders);
    if (headers.some((name) => name.toLowerCase() !== 'authorization')) {
      return refusal(400, "Only 'Authorization' header is allowed from hubspot.fetch()");
    }
    if (!METHODS.includes(method)) return refusal(400, `${method} is no method of hubspot.fetch()`);
    if (JSON.stringify(requestBody ?? null).length > LARGEST) {
      return refusal(400, 'The body is larger than 1 MB');
    }
    if (!isPermitted(requestUri, parts.permittedUrls)) {
      return refusal(400, `${requestUri} is not in permittedUrls.fetch`);
    }
    return underWay >= AT_ONCE ? refusal(429, `${AT_ONCE} requests are under way`) : undefined;
  }

  async function call(
    user: SignedIn,
    request: FetchRequest,
    signal: AbortSignal,
  ): Promise<Answered> {
    const { method = 'GET', requestBody, requestHeaders = {} } = request;
    // As it is called: what is signed is what is sent.
    const uri = new URL(withUser(request.requestUri, user, parts)).href;
    const hasBody = method !== 'GET' && requestBody !== undefined;
    const body = hasBody ? JSON.stringify(requestBody) : '';
    const response = await fetch(uri, {
      method,
      headers: {
        ...requestHeaders,
        ...(hasBody && { 'content-type': 'application/json' }),
        ...signatureHeaders('both', parts.clientSecret, { method, uri, body }, parts.now()),
      },
      ...(hasBody && { body }),
      redirect: 'manual',
      signal,
    });
    return { status: response.status, text: await response.text() };
  }

  return async (user, request) => {
    const problem = problemOf(request);
    if (problem !== undefined) return problem;
    const { requestTimeoutMillis = DEFAULT_TIMEOUT_MS } = request;
    const signal = AbortSignal.timeout(Math.min(requestTimeoutMillis, LONGEST_TIMEOUT_MS));
    const attempt = (): Promise<Answered | undefined> =>
      call(user, request, signal).catch(() => undefined);
    underWay += 1;
    try {
      const first = await attempt();
      const failed = first === undefined || first.status >= 500;
      const last = failed && !signal.aborted ? await attempt() : first;
      if (signal.aborted) return refusal(504, 'The request took too long');
      return last === undefined ? refusal(502, 'There was no connection') : replyTo(last);
    } finally {
      underWay -= 1;
    }
  };
}

/** HubSpot docs, Fetching data for UI extensions: what it appends to the address. */
function withUser(uri: string, user: SignedIn, { accountId, appId }: CardFetchParts): string {
  const appended = { userId: user.userId, userEmail: user.email, portalId: accountId, appId };
  const query = Object.entries(appended).map(
    ([name, value]) => `${name}=${encodeURIComponent(value)}`,
  );
  return `${uri}${uri.includes('?') ? '&' : '?'}${query.join('&')}`;
}

function replyTo({ status, text }: Answered): FetchReply {
  if (text.length > LARGEST) return refusal(502, 'The answer is larger than 1 MB');
  const context: FetchReply['body']['context'] = { appServerStatusCode: [String(status)] };
  const responseBody = parsed(text);
  return status < 300
    ? { status, body: { status: 'success', responseBody, context } }
    : {
        status: 502,
        body: {
          status: 'error',
          message: `Unacceptable HTTP status ${status}`,
          responseBody,
          context,
        },
      };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}

function refusal(status: number, message: string): FetchReply {
  return { status, body: { status: 'error', message, context: {} } };
}
