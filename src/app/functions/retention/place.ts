import type { RecordRef } from '../../../contract/vocabulary.ts';
import { noteAnswer } from '../../../otp/answers.ts';
import { chainHeads } from '../../../otp/chain-head.ts';
import { believe } from '../../../otp/seal.ts';
import { requestKey } from '../../../otp/stream.ts';
import type { DuePlace } from '../audit/reduce-due.ts';
import type { Desk } from '../desk/desk.ts';
import { scheduledStream } from '../workflow/scheduled.ts';
import { RETENTION_SUMMARIES } from './summaries.ts';

/** Where a run begins, and how many notes of such places there are. */
export interface Begin {
  notes: number;
  at: DuePlace;
}

const BEGINNING: DuePlace = { purpose: 0, last: '0' };

/**
 * Where the run before ended. What is due and has to stay, because it was altered or a deal stands on it, is found by
 * every run from the beginning: one that always began there might never get behind it. Throws `LedgerUnreachable`
 * and `TrailBroken`.
 */
export async function placeToBegin({ ledger, keys }: Desk): Promise<Begin> {
  const chain = { keyOf: (n: number) => placeKey(keys, n), from: 0 };
  const [head] = await chainHeads(ledger, 'request_key', [chain]);
  if (head?.stored === undefined) return { notes: 0, at: BEGINNING };
  const entry = believe(keys, head.stored, 'request_key', head.key);
  const outputs = entry.entry === 'answer' ? entry.outputs : {};
  const { purpose = '0', last = '0' } = outputs;
  return { notes: head.n, at: { purpose: Number(purpose), last } };
}

/** Notes down where the next run begins, unless that is where this one began; `at` is absent at the end of all. */
export async function notePlace(
  desk: Desk,
  record: RecordRef,
  begun: Begin,
  at: DuePlace = BEGINNING,
): Promise<void> {
  if (at.purpose === begun.at.purpose && at.last === begun.at.last) return;
  const outputs = { summary: RETENTION_SUMMARIES.place, purpose: String(at.purpose) };
  // Where another run has noted a place meanwhile, that one holds.
  await noteAnswer(desk, placeKey(desk.keys, begun.notes + 1), scheduledStream(record), {
    outputs: { ...outputs, last: at.last },
  });
}

function placeKey(keys: Desk['keys'], n: number): string {
  return requestKey(keys, ['retention place'], String(n));
}
