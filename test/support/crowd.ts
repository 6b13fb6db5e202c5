import { startWorkbench, type Workbench } from '../../workbench/workbench.ts';
import { provision } from '../../src/hubspot/provision/provision.ts';
import { ServerClock } from '../../src/hubspot/server-clock.ts';
import { connectionTo, NOON } from './account.ts';

/** The account's clock runs so many times as fast as ours: minutes of waiting pass in seconds. */
const FAST = 12;
const TICK_MS = 10;
const YEAR = 365 * 24 * 3_600_000;

/** What became of a crowd of enrolments. */
export interface CrowdEnd {
  /** Contacts by what the workflow said of them in the end. */
  confirmed: number;
  refused: number;
  unfinished: number;
  /** Messages by how many went to one contact. */
  messages: number;
  mostToOne: number;
  /** HubSpot calls of the app. */
  calls: number;
  /** From the first enrolment to the end of the last, by the account's clock. */
  seconds: number;
}

/** Set-up runs by this machine's clock, and the account's stands at another day's noon. */
class AnyTime extends ServerClock {
  override observe(): boolean {
    return true;
  }
}

/**
 * Enrols that many contacts at once in the ready workflow "Delete my account", against HubSpot's rate
 * limit; each enters the code as soon as it arrives. Ends when all are through, or after an hour of the
 * account's.
 */
export async function enrolCrowd(size: number): Promise<CrowdEnd> {
  const workbench = await startWorkbench({
    now: NOON,
    async provision(origin, token) {
      const connection = { ...connectionTo(origin, token), clock: new AnyTime() };
      for await (const { outcome } of provision(connection, '20260923', 'crowd'))
        if (outcome === 'different') throw new Error('The account could not be set up');
    },
  });
  const { emulator } = workbench;
  const clock = setInterval(() => emulator.clock.advance(TICK_MS * FAST), TICK_MS);
  try {
    const addresses = Array.from({ length: size }, (_, i) => `person${i}@crowd.example`);
    const contacts = addresses.map((email) =>
      emulator.records.create('contacts', { email, firstname: 'Kit' }, { at: NOON - YEAR }),
    );
    emulator.emails.onSent(({ to, customProperties }) => {
      const code = customProperties['otp_code'] ?? '';
      const { ok } = workbench.workflows.submitForm('enter-code', {
        email: to,
        otp_entered_code: code,
      });
      if (!ok) throw new Error('The form did not take a code');
    });
    const started = emulator.clock.now();
    for (const email of addresses) {
      const { ok } = workbench.workflows.submitForm('delete-account', { email });
      if (!ok) throw new Error('The form did not take a request');
    }
    await allThrough(workbench, started + 3_600_000);
    return crowdEnd(workbench, contacts, started);
  } finally {
    clearInterval(clock);
    await workbench.close();
  }
}

async function allThrough({ workflows, emulator }: Workbench, until: number): Promise<void> {
  while (emulator.clock.now() < until) {
    if (workflows.enrolments().every(({ status }) => status === 'finished')) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

function crowdEnd(
  { emulator, workflows }: Workbench,
  contacts: readonly string[],
  started: number,
): CrowdEnd {
  const requests = contacts.map(
    (id) => emulator.records.get('contacts', id)?.properties['account_request'],
  );
  const enrolments = workflows.enrolments();
  const messages = new Map<string, number>();
  for (const { to } of emulator.emails.sent()) messages.set(to, (messages.get(to) ?? 0) + 1);
  const ends = enrolments.map(({ finishedAt }) => finishedAt ?? emulator.clock.now());
  return {
    confirmed: requests.filter((request) => request === 'confirmed').length,
    refused: requests.filter((request) => request === 'refused').length,
    unfinished: enrolments.filter(({ status }) => status !== 'finished').length,
    messages: emulator.emails.sent().length,
    mostToOne: Math.max(0, ...messages.values()),
    calls: emulator.journal.entries().filter(({ token }) => token === 'OTP Verification').length,
    seconds: (Math.max(started, ...ends) - started) / 1_000,
  };
}
