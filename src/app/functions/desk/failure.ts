import type { Refusal } from '../../../contract/refusal.ts';
import { CallFailed } from '../../../hubspot/failure.ts';
import { NotSetUp } from '../../../hubspot/not-set-up.ts';
import { LedgerUnreachable, TrailBroken } from '../../../otp/ledger.ts';
import type { BareDesk } from './desk.ts';
import { logDefect, logPutOff } from './log.ts';

/** Why a request could not be done, though nobody decided against it. */
export type Failure = Extract<
  Refusal,
  { refusal: 'busy' | 'unconfirmed' | 'trail_broken' | 'not_set_up' }
>;

/** Does what was asked; every way in which the world can fail becomes a refusal. */
export async function orFailure<T>(desk: BareDesk, act: () => Promise<T>): Promise<T | Failure> {
  try {
    return await act();
  } catch (error) {
    const failure = failureOf(error);
    // Asking again would not help, and only somebody who sees the log can find out why.
    return desk.clock.disagrees ? clockDisagrees() : failure;
  }
}

function clockDisagrees(): Failure {
  logPutOff('everything: this machine’s clock and HubSpot’s are over five minutes apart', null);
  return { refusal: 'not_set_up', missing: 'clock' };
}

function failureOf(error: unknown): Failure {
  if (error instanceof TrailBroken) return { refusal: 'trail_broken' };
  if (error instanceof NotSetUp) return { refusal: 'not_set_up', missing: error.missing };
  if (error instanceof LedgerUnreachable) {
    return error.retryAfterMs === undefined
      ? { refusal: 'unconfirmed' }
      : { refusal: 'busy', retryAfterMs: error.retryAfterMs };
  }
  if (error instanceof CallFailed) return failureOfCall(error);
  logDefect(error);
  // Whatever it was, it may have happened halfway: asking again with the same request finds out.
  return { refusal: 'unconfirmed' };
}

/** Why a call to HubSpot brought nothing, as a refusal. */
export function failureOfCall({ failure, retryAfterMs }: CallFailed): Failure {
  switch (failure) {
    case 'busy':
      return { refusal: 'busy', retryAfterMs };
    case 'not_allowed':
      return { refusal: 'not_set_up', missing: 'scopes' };
    case 'unknown':
    case 'taken':
    case 'not_found':
    case 'invalid':
      return { refusal: 'unconfirmed' };
  }
}

/**
 * What strangers can set off waits while little of the account's API budget is left, so that it never
 * stops a rep; without a call, where this process has seen lately how little is left. Throws
 * `LedgerUnreachable` with the time to come back at.
 */
export function giveWay({ budget, turn }: Pick<BareDesk, 'budget' | 'turn'>): void {
  if (!budget.isLow()) return;
  const later = 3_000 + Math.floor(turn.random() * 9_000);
  throw new LedgerUnreachable('Little of the API budget is left', later);
}
