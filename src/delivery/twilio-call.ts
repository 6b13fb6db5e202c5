import type { SmsRoute } from './sms-route.ts';

export interface TwilioOptions {
  /** `https://api.twilio.com`. */
  origin: string;
  /** The longest that a call takes, from look-up to answer. Milliseconds. */
  timeoutMs?: number;
}

/** An answer of Twilio's: of a message or an account, or a refusal with its `code`. */
export interface TwilioAnswer {
  status: number;
  body: Body;
}

interface Body {
  error_code?: unknown;
  code?: unknown;
  sid?: unknown;
  status?: unknown;
}

/**
 * Makes one call about the route's account: a read, or a `form` posted. Undefined when there was no answer
 * within `timeoutMs`; never rejects, because what was thrown may hold a number or the login.
 */
export async function callTwilio(
  { account, user, password }: Pick<SmsRoute, 'account' | 'user' | 'password'>,
  { origin, timeoutMs = 4000 }: TwilioOptions,
  path: `/${string}.json` | '.json',
  form?: URLSearchParams,
): Promise<TwilioAnswer | undefined> {
  const login = Buffer.from(`${user}:${password}`).toString('base64');
  try {
    const response = await fetch(`${origin}/2010-04-01/Accounts/${account}${path}`, {
      headers: { authorization: `Basic ${login}`, accept: 'application/json' },
      ...(form && { method: 'POST', body: form }),
      // Whoever answered in Twilio's place must not be told the code.
      redirect: 'error',
      signal: AbortSignal.timeout(timeoutMs),
    });
    return { status: response.status, body: await bodyOf(response) };
  } catch {
    return undefined;
  }
}

/** The name of the message that an answer is about, where it has one. */
export function messageSid({ sid }: Body): string | undefined {
  return typeof sid === 'string' && /^(?:SM|MM)[0-9a-f]{32}$/i.test(sid) ? sid : undefined;
}

async function bodyOf(response: Response): Promise<Body> {
  try {
    const body: unknown = await response.json();
    return typeof body === 'object' && body !== null ? body : {};
  } catch {
    return {};
  }
}
