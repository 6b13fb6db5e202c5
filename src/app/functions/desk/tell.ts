import { CallFailed } from '../../../hubspot/failure.ts';
import {
  entryProjection,
  notOlder,
  streamProjection,
  writeRecord,
} from '../../../hubspot/record-projection.ts';
import { tellTimeline } from '../../../hubspot/timeline.ts';
import type { StreamEntry } from '../../../otp/entry.ts';
import type { StreamHead } from '../../../otp/heads.ts';
import { readHeads } from '../../../otp/step-heads.ts';
import type { Stream } from '../../../otp/stream.ts';
import type { Desk } from './desk.ts';
import { logPutOff } from './log.ts';
import { readSubject } from './subject.ts';

/**
 * What became of something that follows from an entry: `later` if it may work the next time. Nothing of
 * it decides anything. What was not done, the card's next look at a contact does; who answers a workflow
 * or a page has to be asked again.
 */
export type Followed = 'done' | 'later' | 'refused';

/** Tells the timeline. `repair`: an earlier call may have told it already. */
export function tell(desk: Desk, entry: StreamEntry, { repair = false } = {}): Promise<Followed> {
  return follow('timeline', () =>
    tellTimeline(desk.connection, desk.keys.accountId, [entry], { repair }),
  );
}

type Properties = Readonly<Record<string, string>>;

/**
 * Writes the record's properties, and `others` with them. `shown`: what the record shows already; what is
 * of a later time stays.
 */
export function show(
  desk: Desk,
  entry: StreamEntry,
  head: StreamHead,
  { shown = {}, others = {} }: { shown?: Properties; others?: Properties } = {},
): Promise<Followed> {
  const news = notOlder(entryProjection(entry, head), shown, desk.turn.now());
  return follow('properties', () => write(desk, entry.stream, { ...news, ...others }));
}

/** `show`, and then a look whether anything newer came in between: its writing may have been overtaken. */
export async function showNewest(
  desk: Desk,
  entry: StreamEntry,
  head: StreamHead,
  about: { shown: Properties; others?: Properties },
): Promise<Followed> {
  const written = await show(desk, entry, head, about);
  if (written !== 'done') return written;
  return follow('properties', () => showNewer(desk, entry.stream, head));
}

async function showNewer(desk: Desk, stream: Stream, last: StreamHead): Promise<void> {
  const { stream: head } = await readHeads(desk, { stream }, { stream: last });
  if (head.n === last.n) return;
  // Another stream may have got ahead meanwhile, so what the record shows is read once more.
  const subject = await readSubject(desk, stream.record);
  if ('refusal' in subject) return;
  const news = streamProjection({ stream, head });
  await write(desk, stream, notOlder(news, subject.projection, desk.turn.now()));
  await showNewer(desk, stream, head);
}

/** HubSpot refuses to write nothing. */
async function write(desk: Desk, { record }: Stream, properties: Properties): Promise<void> {
  if (Object.keys(properties).length === 0) return;
  await writeRecord(desk.connection, record, properties);
}

/** Does what follows, and keeps its failure from whoever waits for the decision. */
export async function follow(what: string, act: () => Promise<unknown>): Promise<Followed> {
  try {
    await act();
    return 'done';
  } catch (error) {
    logPutOff(what, error);
    const isFinal =
      error instanceof CallFailed && error.failure !== 'busy' && error.failure !== 'unknown';
    return isFinal ? 'refused' : 'later';
  }
}

/** How long somebody is kept waiting for the record or its timeline to take what happened. */
const FINISHED_WITHIN_MS = 10 * 60_000;

/** Whether it still makes sense to be asked again for what had to follow: the answer stands anyway. */
export function mayFinish({ turn }: Desk, { at }: Pick<StreamEntry, 'at'>): boolean {
  return turn.now() - at < FINISHED_WITHIN_MS;
}
