import type { StoryEntry } from '../../../contract/audit-view.ts';
import { challengeOf } from '../../../otp/challenge-of.ts';
import { parseTime } from '../../../hubspot/entry-time.ts';
import type { StepEntry, StreamEntry } from '../../../otp/entry.ts';
import { READ_LIMIT, type StoredEntry } from '../../../otp/ledger.ts';
import { STEP_NAMES } from '../../../otp/step-names.ts';
import { stepKey, streamKey, type Index, type Stream } from '../../../otp/stream.ts';
import type { Desk } from '../desk/desk.ts';
import { toldOfStored, type Told } from './kept.ts';
import { extentOf } from './story-extent.ts';
import { MISSING, SPOILT } from './story-words.ts';

/** Decisions on either side of the one that is asked about. No code has as many. */
const AROUND = READ_LIMIT / 2 - 1;

/** What happened to the code that an entry is about, with what followed from each decision; oldest first. */
export async function storyOf(
  desk: Desk,
  { stream, n }: StreamEntry | StepEntry,
): Promise<StoryEntry[]> {
  const places = range(Math.max(1, n - AROUND), n + AROUND);
  const decisions = await readTold(
    desk,
    'stream_key',
    places.map((place) => streamKey(desk.keys, stream, place)),
  );
  const at = new Map(places.map((place, i) => [place, decisions[i]]));
  const { first, last } = extentOf((place) => decisionIn(at.get(place)), challengeOf, n, AROUND);
  const told = range(first, last);
  const steps = await readTold(desk, 'step_key', told.flatMap(stepKeys(desk, stream)));
  return [
    ...inOrder(told.map((place) => at.get(place))),
    ...steps.flatMap((step) => (step === undefined ? [] : [storyLine(step)])),
  ].sort((a, b) => a.at - b.at);
}

function decisionIn(told: Told | undefined): StreamEntry | 'spoilt' | undefined {
  if (told?.intact === false) return 'spoilt';
  return told?.entry?.entry === 'stream' ? told.entry : undefined;
}

const stepKeys =
  ({ keys }: Desk, stream: Stream) =>
  (n: number): string[] =>
    STEP_NAMES.map((step) => stepKey(keys, stream, n, step));

async function readTold(
  { ledger, keys }: Desk,
  index: Index,
  names: readonly string[],
): Promise<(Told | undefined)[]> {
  const parts = range(0, Math.ceil(names.length / READ_LIMIT) - 1).map((part) =>
    names.slice(part * READ_LIMIT, (part + 1) * READ_LIMIT),
  );
  const read = await Promise.all(parts.map((part) => ledger.read(index, part)));
  const found = new Map<string, StoredEntry>(read.flatMap((each) => [...each]));
  return names.map((name) => {
    const stored = found.get(name);
    return stored && toldOfStored(keys, stored);
  });
}

/** A place that is empty, or holds what cannot be believed, is told at the time of the one before it. */
function inOrder(decisions: readonly (Told | undefined)[]): StoryEntry[] {
  let before = 0;
  return decisions.map((decision) => {
    const line =
      decision === undefined
        ? { at: before, summary: MISSING, by: '', intact: false }
        : storyLine(decision, before);
    before = line.at;
    return line;
  });
}

/** One line of a story. `before`: the time of the line before it. */
export function storyLine({ properties, entry, intact }: Told, before = 0): StoryEntry {
  const { summary = SPOILT, actor: by = '', happened_at: at = '' } = properties;
  return { at: entry?.at ?? parseTime(at) ?? before, summary, by, intact };
}

function range(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i);
}
