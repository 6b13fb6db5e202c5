import { challengeEnd } from '../../../otp/challenge-end.ts';
import type { StreamEntry } from '../../../otp/entry.ts';
import type { StreamHead } from '../../../otp/heads.ts';
import { LedgerUnreachable } from '../../../otp/ledger.ts';
import { readHeads } from '../../../otp/step-heads.ts';
import type { Desk } from '../desk/desk.ts';
import { logPutOff } from '../desk/log.ts';
import { mayFinish } from '../desk/tell.ts';
import { callAgain, type HttpAnswer } from '../endpoint/http-answer.ts';
import type { Issued } from './after-sending.ts';
import { endedOutputs } from './ended-outputs.ts';
import type { Outcome, Outputs } from './outcome.ts';

/** What an action puts out that waits for the end of its challenge. */
interface WhileOpen {
  /** Meanwhile. Should HubSpot let go of the enrolment by itself, the code has run out, and these stand. */
  waiting: Outputs;
  /** Once the challenge has run out and nothing else has ended it. */
  ranOut: Outputs;
}

/**
 * Has HubSpot hold the enrolment until the challenge has ended. Looks last of all whether it has: whoever ended
 * it while the message was handed over found no enrolment to let go on, and of a repeated delivery it may be
 * long ago.
 */
export async function holdOrGoOn(
  desk: Desk,
  { entry, challenge, head: before }: Issued,
  { waiting, ranOut }: WhileOpen,
): Promise<Outcome | HttpAnswer> {
  const isDecided = true;
  const head = await lastLook(desk, entry, before);
  if (head === undefined) return callAgain(2_000);
  const { open } = head.state;
  const now = desk.turn.now();
  const until = open?.id === challenge.id ? (open.waiting?.until ?? now) : now;
  if (until > now) {
    return { outputs: waiting, execution: { state: 'BLOCK', forMs: until - now }, isDecided };
  }
  const ended = await challengeEnd(desk, entry, challenge.id, head);
  const outputs = ended ? endedOutputs(ended) : ranOut;
  return { outputs, execution: { state: 'SUCCESS' }, isDecided };
}

/** Where the stream stands now; undefined when HubSpot does not say, and it makes sense to ask once more. */
async function lastLook(
  desk: Desk,
  entry: StreamEntry,
  before: StreamHead,
): Promise<StreamHead | undefined> {
  try {
    return (await readHeads(desk, { stream: entry.stream }, { stream: before })).stream;
  } catch (error) {
    if (!(error instanceof LedgerUnreachable)) throw error;
    logPutOff('the last look before an enrolment is held', error);
    return mayFinish(desk, entry) ? undefined : before;
  }
}
