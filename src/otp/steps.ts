import type { StepEntry, StepName } from './entry.ts';
import type { Keyring } from './keyring.ts';
import type { Ledger } from './ledger.ts';
import { believeStep, sealed } from './seal.ts';
import { stepKey, type Stream } from './stream.ts';

/** An entry that steps can follow from. */
export interface Followed {
  stream: Stream;
  n: number;
}

/**
 * Notes down, at most once, that a step followed from an entry. True when this call noted it; false
 * when it stood already or nobody knows, which the next look finds out.
 */
export async function noteStep(
  { ledger, keys }: { ledger: Ledger; keys: Keyring },
  { stream, n }: Followed,
  step: StepName,
  at: number,
): Promise<boolean> {
  const entry: StepEntry = {
    entry: 'step',
    version: 1,
    account: keys.accountId,
    stream,
    n,
    at,
    step,
    keys: { step_key: stepKey(keys, stream, n, step) },
  };
  return (await ledger.append(sealed(keys, entry))).append === 'won';
}

/** Which of these steps are noted down, in one read; the times at which they were. */
export async function notedSteps(
  { ledger, keys }: { ledger: Ledger; keys: Keyring },
  wanted: readonly (Followed & { step: StepName })[],
): Promise<(StepEntry | undefined)[]> {
  const names = wanted.map(({ stream, n, step }) => stepKey(keys, stream, n, step));
  const found = await ledger.read('step_key', names);
  return names.map((name) => {
    const stored = found.get(name);
    return stored && believeStep(keys, stored, name);
  });
}
