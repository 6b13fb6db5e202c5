import type { RefusalReason } from '../../../contract/refusal-reason.ts';
import type { Actor } from '../../../contract/vocabulary.ts';
import { commit, type Committed, type Step } from '../../../otp/commit.ts';
import { refusedEntry } from '../../../otp/refused-entry.ts';
import { sealed } from '../../../otp/seal.ts';
import type { Stream } from '../../../otp/stream.ts';
import type { Desk } from './desk.ts';
import { follow } from './tell.ts';

/** Names of the refusals that this process has noted lately, so that a flood of tries costs no calls. */
const noted = new Set<string>();
const REMEMBERED = 500;

/** What was decided, once the trail says it where it was a refusal. */
export async function commitOrNote<Refused extends { refusal: RefusalReason } = never>(
  desk: Desk,
  step: Step<Refused>,
): Promise<Committed<Refused>> {
  const committed = await commit(desk, step);
  if (committed.committed === 'appended' || committed.isReduced) return committed;
  const { decision } = committed;
  if (decision.decide === 'refuse') await noteRefusal(desk, step, decision.refusal.refusal);
  return committed;
}

/**
 * Notes in the trail that a step was refused, once for its actor and reason in ten minutes. The refusal holds
 * whether that works or not.
 */
export async function noteRefusal(
  desk: Desk,
  { stream, by }: { stream: Stream; by: Actor },
  reason: RefusalReason,
): Promise<void> {
  const entry = refusedEntry(desk.keys, { stream, by, reason, at: desk.turn.now() });
  if (entry === undefined) return;
  const { origin, token } = desk.connection;
  const name = `${origin} ${token} ${entry.keys.step_key}`;
  if (noted.has(name)) return;
  remember(name);
  const followed = await follow('a refusal', async () => {
    const { append } = await desk.ledger.append(sealed(desk, entry));
    if (append === 'unknown' || append === 'busy') noted.delete(name);
  });
  if (followed !== 'done') noted.delete(name);
}

function remember(name: string): void {
  noted.add(name);
  const [oldest] = noted;
  if (noted.size > REMEMBERED && oldest !== undefined) noted.delete(oldest);
}
