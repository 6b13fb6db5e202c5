import type { ReducedEntry, StepDetails, StepEntry, StepName } from './entry.ts';
import { ENTRY_VERSION } from './entry-version.ts';
import type { Ports } from './ports.ts';
import { believeStep, sealed } from './seal.ts';
import { stepKey, type Stream } from './stream.ts';

/** An entry that steps can follow from. */
export interface Followed {
  stream: Stream;
  n: number;
}

/** How often a note is tried whose answer did not say that it stands. */
const TRIES = 3;

/**
 * Notes down, at most once, that a step followed from an entry; the first note of a step is the one that
 * stands, with its details. True when the note stands, whoever
 * made it; false when nobody knows, which the next look finds out.
 */
export async function noteStep(
  { ledger, keys, turn }: Ports,
  { stream, n }: Followed,
  step: StepName,
  details: StepDetails = {},
): Promise<boolean> {
  const entry: StepEntry = {
    ...details,
    entry: 'step',
    version: ENTRY_VERSION,
    account: keys.accountId,
    stream,
    n,
    at: turn.now(),
    step,
    keys: { step_key: stepKey(keys, stream, n, step) },
  };
  const stored = sealed({ keys, ledger }, entry);
  for (let tries = 0; tries < TRIES; tries += 1) {
    const appended = await ledger.append(stored);
    if (appended.append === 'won' || appended.append === 'lost') return true;
    const pause = appended.append === 'busy' ? appended.retryAfterMs : 0;
    if (pause >= turn.left()) return false;
    await turn.wait(pause);
  }
  return false;
}

/** Which of these steps are noted down, in one read; the times at which they were. */
export async function notedSteps(
  { ledger, keys }: Pick<Ports, 'ledger' | 'keys'>,
  wanted: readonly (Followed & { step: StepName })[],
): Promise<(StepEntry | ReducedEntry | undefined)[]> {
  const names = wanted.map(({ stream, n, step }) => stepKey(keys, stream, n, step));
  const found = await ledger.read('step_key', names);
  return names.map((name) => {
    const stored = found.get(name);
    return stored && believeStep(keys, stored, name);
  });
}
