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
 * A Twilio account of our own: the two calls of the Messages resource that sending text messages takes, as
 * Twilio documents them. Anything else is answered with 501, so that nobody takes it for Twilio's word.
 */
export function createTwilio(now: () => number = Date.now): Twilio {
  const messages: TextMessage[] = [];
  const listeners = new Set<(message: TextMessage) => void>();
  const fates = new Map<string, Fate>();
  const optedOut = new Set<string>();
  const senders = {
    numbers: [NUMBER],
    messagingServices: [SERVICE],
    fateOf: (to: string): Fate => fates.get(to) ?? { status: 'delivered' },
    hasOptedOut: (to: string): boolean => optedOut.has(to),
  };

  function answer({ method, path, authorization, form }: Call): Reply {
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
    optOut: (to) => void optedOut.add(to),
  };
}

/** Twilio docs, Requests to Twilio, Authentication. */
function isAllowed(authorization: string): boolean {
  const [scheme, encoded = ''] = authorization.split(' ');
  const login = Buffer.from(encoded, 'base64').toString('utf8');
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
