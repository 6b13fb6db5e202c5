import type { Delivery } from '../../../contract/record-view.ts';
import {
  contactProjection,
  isShown,
  writeContact,
  type StreamAt,
} from '../../../hubspot/contact-projection.ts';
import { tellTimeline } from '../../../hubspot/timeline.ts';
import type { StepName } from '../../../otp/entry.ts';
import { noteStep } from '../../../otp/steps.ts';
import { deliverAfterAll, LEASE_MS } from './deliver.ts';
import type { Desk, Met } from './desk.ts';
import { logPutOff } from './log.ts';
import type { Steps } from './steps-of.ts';
import { handedName, toldName } from './tell.ts';
import { untoldEntries } from './untold-entries.ts';

/** What a look found out and mended. */
export interface Repaired {
  /** Of each stream's newest message. */
  deliveries: Delivery[];
  /** What is seen done but still not noted down. */
  witnessed: string[];
}

/**
 * Does what earlier calls left undone: tells the timeline, shows the record, notes both down, and finds
 * out about messages that nobody confirmed. Whatever fails is left to the next look.
 */
export async function repair(
  desk: Desk,
  met: Met,
  streams: readonly StreamAt[],
  steps: readonly Steps[],
): Promise<Repaired> {
  const shown = attempt('properties', () => showNewest(desk, met, streams));
  const deliveries = await Promise.all(
    streams.map(async (at, i): Promise<Delivery> => {
      const noted = steps[i];
      if (noted === undefined || at.head.n === 0) return 'handed_over';
      const [delivery] = await Promise.all([
        delivered(desk, met, at, noted),
        noted.projected || project(desk, at, shown),
      ]);
      return delivery;
    }),
  );
  const names = streams.flatMap(({ stream, head }) => [
    toldName(stream.purpose, head.n),
    handedName(stream.purpose, head.n),
  ]);
  return {
    deliveries,
    witnessed: (desk.bookmark?.witnessed ?? []).filter((name) => names.includes(name)),
  };
}

/** Tells the timeline what it was not told, and notes it down once the record shows it as well. */
async function project(desk: Desk, at: StreamAt, shown: Promise<boolean>): Promise<void> {
  const told = await attempt('timeline', () => tellUntold(desk, at));
  if (told && (await shown)) await noteFor(desk, at, 'projected');
}

async function attempt(what: string, mend: () => Promise<void>): Promise<boolean> {
  try {
    await mend();
    return true;
  } catch (error) {
    logPutOff(what, error);
    return false;
  }
}

async function showNewest(
  desk: Desk,
  { contact }: Met,
  streams: readonly StreamAt[],
): Promise<void> {
  if (isShown(streams, contact.projection)) return;
  const properties = contactProjection(streams);
  if (properties !== undefined) await writeContact(desk.connection, contact.id, properties);
}

async function tellUntold(desk: Desk, at: StreamAt): Promise<void> {
  const entries = await untoldEntries(desk, at);
  if (entries.length > 0)
    await tellTimeline(desk.connection, desk.keys.accountId, entries, { repair: true });
}

async function noteFor(
  desk: Desk,
  { stream, head }: StreamAt,
  step: StepName,
  n = head.n,
): Promise<void> {
  await attempt(
    'note',
    async () => void (await noteStep(desk, { stream, n }, step, desk.turn.now())),
  );
}

/** What became of the newest message of a stream. */
async function delivered(
  desk: Desk,
  met: Met,
  { stream, head }: StreamAt,
  noted: Steps,
): Promise<Delivery> {
  const { open } = head.state;
  const message = open?.messages.at(-1);
  if (open === null || message === undefined || noted.handedOver) return 'handed_over';
  if (noted.refused) return 'refused';
  const isHubSpots = desk.environment.route.route === 'hubspot';
  const wasSeen = desk.bookmark?.witnessed.includes(handedName(stream.purpose, message.n)) === true;
  if (wasSeen) {
    await noteFor(desk, { stream, head }, 'handed_over', message.n);
    return 'handed_over';
  }
  const now = desk.turn.now();
  if (now < message.at + LEASE_MS) return 'sending';
  const destination = met.destinations.get(open.destination);
  const isUsable = now < open.expiresAt && destination?.since === open.since;
  // HubSpot sends at most one message per sendId, so asking again is how to find out.
  if (!isHubSpots || !isUsable) return 'unconfirmed';
  let delivery: Delivery = 'unconfirmed';
  await attempt('delivery', async () => {
    delivery = await deliverAfterAll(desk, met, { stream, ...message, open, destination }, head);
  });
  return delivery;
}
