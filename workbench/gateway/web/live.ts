import type { ServerResponse } from 'node:http';
import type { Emulator } from '../../emulator/emulator.ts';
import type { LiveEvent } from '../../host/page-contract.ts';
import type { Inbox } from '../../inbox/inbox.ts';
import type { Twilio } from '../../twilio/twilio.ts';
import type { Engine } from '../../workflows/engine.ts';
import type { WorkbenchClock } from './clock.ts';

const LOOK_EVERY_MS = 250;

export interface Live {
  join(response: ServerResponse): void;
  send(event: LiveEvent): void;
  close(): void;
}

interface LiveParts {
  emulator: Emulator;
  inbox: Inbox;
  twilio: Pick<Twilio, 'onMessage'>;
  clock: WorkbenchClock;
  engine: Pick<Engine, 'onChange'>;
}

/** Server-Sent Events: tells every open page what happened in the account. */
export function createLive({ emulator, inbox, twilio, clock, engine }: LiveParts): Live {
  const pages = new Set<ServerResponse>();
  const line = (event: LiveEvent): string => `data: ${JSON.stringify(event)}\n\n`;
  const send = (event: LiveEvent): void => {
    for (const page of pages) page.write(line(event));
  };

  const stops = [
    emulator.records.onChange(({ objectType, id }) => send({ kind: 'record', objectType, id })),
    inbox.onMessage(() => send({ kind: 'mail' })),
    twilio.onMessage(() => send({ kind: 'text' })),
    engine.onChange(() => send({ kind: 'enrolments' })),
    clock.onJump((state) => send({ kind: 'clock', clock: state })),
  ];

  // Events and calls have no listener of their own in the emulator.
  let events = 0;
  let calls = 0;
  const timer = setInterval(() => {
    const newEvents = emulator.events.occurrences().length;
    if (newEvents !== events) send({ kind: 'timeline' });
    events = newEvents;
    const newCalls = emulator.journal.entries().length;
    if (newCalls !== calls) send({ kind: 'journal' });
    calls = newCalls;
  }, LOOK_EVERY_MS);
  timer.unref();

  return {
    join(response) {
      response.writeHead(200, {
        'content-type': 'text/event-stream',
        'cache-control': 'no-store',
        connection: 'keep-alive',
      });
      response.write(line({ kind: 'joined' }) + line({ kind: 'clock', clock: clock.read() }));
      pages.add(response);
      response.on('close', () => pages.delete(response));
    },
    send,
    close() {
      clearInterval(timer);
      for (const stop of stops) stop();
      for (const page of pages) page.end();
    },
  };
}
