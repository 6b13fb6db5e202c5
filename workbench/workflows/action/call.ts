import type { EmulatorClock } from '../../emulator/clock.ts';
import { readAnswer, type ActionAnswer } from './answer.ts';
import { createPlaces } from './places.ts';
import { signatureHeaders, type Signatures } from '../sign.ts';

/** What can be switched while workflows run. */
export interface CallSettings {
  signatures: Signatures;
  /** HubSpot delivers a call at least once: so often, all at once or one after the other. */
  deliveries: { copies: number; order: 'parallel' | 'in_turn' };
}

export interface CallerParts {
  clock: EmulatorClock;
  clientSecret: string;
  settings: CallSettings;
  /** Real milliseconds. */
  timeoutMs: number;
  callsAtOnce: number;
}

export interface ActionCaller {
  /** Makes the call, and tells what came of it first. Never throws. */
  call(url: string, request: object): Promise<ActionAnswer>;
  /** Breaks off what is under way. */
  close(): Promise<void>;
}

export function createActionCaller(parts: CallerParts): ActionCaller {
  const { clock, clientSecret, settings, timeoutMs } = parts;
  const places = createPlaces(parts.callsAtOnce);
  const closing = new AbortController();
  const underWay = new Set<Promise<unknown>>();

  function track<T>(work: Promise<T>): Promise<T> {
    const tracked = work.finally(() => underWay.delete(tracked));
    underWay.add(tracked);
    return tracked;
  }

  async function post(url: string, body: string): Promise<ActionAnswer> {
    const call = { method: 'POST', uri: url, body };
    const signed = signatureHeaders(settings.signatures, clientSecret, call, clock.now());
    const raw = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...signed },
      body,
      redirect: 'manual',
      signal: AbortSignal.any([closing.signal, AbortSignal.timeout(timeoutMs)]),
    })
      .then(async (response) => ({
        status: response.status,
        retryAfter: response.headers.get('retry-after'),
        text: await response.text(),
      }))
      .catch(nameOfTrouble);
    return typeof raw === 'string' ? { kind: 'again', why: raw } : readAnswer(raw);
  }
  const deliver = (url: string, body: string): Promise<ActionAnswer> =>
    track(places.use(() => post(url, body)));

  return {
    call(url, request) {
      const body = JSON.stringify(request);
      const { copies, order } = settings.deliveries;
      if (order === 'parallel') {
        return Promise.race(Array.from({ length: copies }, () => deliver(url, body)));
      }
      const first = deliver(url, body);
      void track(
        first.then(async () => {
          for (let made = 1; made < copies; made += 1) await deliver(url, body);
        }),
      );
      return first;
    },
    async close() {
      closing.abort();
      await Promise.all(underWay);
    },
  };
}

function nameOfTrouble(error: Error): string {
  return error.name === 'TimeoutError'
    ? 'The action did not answer in time'
    : 'The connection broke';
}
