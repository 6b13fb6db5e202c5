import { createHash } from 'node:crypto';
import { createMessage } from './create-message.ts';
import { resourceOf, type Fate, type TextMessage } from './message.ts';
import { createTwilioServer, type Call, type Reply, type Server } from './server.ts';
import { TwilioError } from './twilio-error.ts';

export type { Fate, TextMessage } from './message.ts';
export type { TwilioFault } from './server.ts';

export interface Twilio extends Server {
  readonly account: { sid: string; authToken: string; keySid: string; keySecret: string };
  readonly number: string;
  readonly messagingService: string;
  /** Every message that was taken, oldest first. */
  messages(): readonly TextMessage[];
  onMessage(listener: (message: TextMessage) => void): () => void;
  /** What becomes of messages to this number from now on; otherwise they are delivered. */
  setFate(to: string, fate: Fate): void;
  /** What becomes of the next message, whoever it is to. */
  setNextFate(fate: Fate | undefined): void;
  /** Whether Twilio has suspended the account. */
  suspend(): void;
  /** Somebody answers STOP: from then on messages to them are refused. */
  optOut(to: string): void;
}

const ACCOUNT = {
  sid: sidOf('AC', 'account'),
  authToken: hex('token'),
  keySid: sidOf('SK', 'key'),
  keySecret: hex('secret'),
};
/** One of those that nobody has: 555-0100 to 0199. */
const NUMBER = '+12025550100';
const SERVICE = sidOf('MG', 'service');

/**
 * A Twilio account of our own: the calls of the Messages resource that sending text messages takes, and
 * the read of the account itself, as Twilio documents them. Anything else is answered with 501, so that nobody takes it for Twilio's word.
 */
export function createTwilio(now: () => number = Date.now): Twilio {
  const messages: TextMessage[] = [];
  const listeners = new Set<(message: TextMessage) => void>();
  const fates = new Map<string, Fate>();
  const optedOut = new Set<string>();
  let next: Fate | undefined;
  let isSuspended = false;
  const senders = {
    numbers: [NUMBER],
    messagingServices: [SERVICE],
    fateOf(to: string): Fate {
      const fate = next ?? fates.get(to) ?? { status: 'delivered' };
      next = undefined;
      return fate;
    },
    hasOptedOut: (to: string): boolean => optedOut.has(to),
  };

  function answer({ method, path, authorization, form }: Call): Reply {
    const itself = /^\/2010-04-01\/Accounts\/(AC\w+)\.json$/.exec(path)?.[1];
    if (itself !== undefined && method === 'GET') return readAccount(itself, authorization);
    const [, owner, sid] =
      /^\/2010-04-01\/Accounts\/(AC\w+)\/Messages(?:\/(\w+))?\.json$/.exec(path) ?? [];
    if (owner === undefined || method !== (sid === undefined ? 'POST' : 'GET')) {
      return { status: 501, body: { message: `No route for ${method} ${path}` } };
    }
    if (!isAllowed(authorization)) throw new TwilioError(401, 20003, 'Authenticate');
    const missing = new TwilioError(404, 20404, `The requested resource ${path} was not found`);
    if (owner !== ACCOUNT.sid) throw missing;
    if (sid === undefined) {
      return { status: 201, body: resourceOf(take(form), ACCOUNT.sid, now()) };
    }
    const found = messages.find((message) => message.sid === sid);
    if (found === undefined) throw missing;
    return { status: 200, body: resourceOf(found, ACCOUNT.sid, now()) };
  }

  /**
   * Twilio docs, Account resource, Fetch an Account; API keys: a standard key may do everything but /Accounts
   * and /Keys.
   */
  function readAccount(owner: string, authorization: string): Reply {
    const isItself = owner === ACCOUNT.sid && userOf(authorization) === ACCOUNT.sid;
    if (!isAllowed(authorization) || !isItself) throw new TwilioError(401, 20003, 'Authenticate');
    const status = isSuspended ? 'suspended' : 'active';
    return {
      status: 200,
      body: { sid: owner, friendly_name: 'Northwind Bank', status, type: 'Full' },
    };
  }

  function take(form: URLSearchParams): TextMessage {
    const sid = sidOf('SM', String(messages.length));
    const message = createMessage(form, senders, { sid, at: now() });
    messages.push(message);
    for (const listener of listeners) listener(message);
    return message;
  }

  return {
    ...createTwilioServer(answer),
    ...{ account: ACCOUNT, number: NUMBER, messagingService: SERVICE },
    messages: () => [...messages],
    onMessage(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    setFate: (to, fate) => void fates.set(to, fate),
    setNextFate: (fate) => void (next = fate),
    suspend: () => void (isSuspended = true),
    optOut: (to) => void optedOut.add(to),
  };
}

function userOf(authorization: string): string | undefined {
  return loginOf(authorization).split(':')[0];
}

function loginOf(authorization: string): string {
  return Buffer.from(authorization.split(' ')[1] ?? '', 'base64').toString('utf8');
}

/** Twilio docs, Requests to Twilio, Authentication. */
function isAllowed(authorization: string): boolean {
  const [scheme] = authorization.split(' ');
  const login = loginOf(authorization);
  const { sid, authToken, keySid, keySecret } = ACCOUNT;
  return scheme === 'Basic' && [`${sid}:${authToken}`, `${keySid}:${keySecret}`].includes(login);
}

/** The same in every run, so that pictures and failures can be compared. */
function hex(seed: string): string {
  return createHash('sha256').update(`twilio ${seed}`).digest('hex').slice(0, 32);
}

function sidOf(kind: string, seed: string): string {
  return `${kind}${hex(seed)}`;
}
