import { composeDigestEmail } from '../../../delivery/digest-email.ts';
import { readAccountPlace } from '../../../hubspot/account-details.ts';
import { PURPOSE_WORDS } from '../../../hubspot/record-words.ts';
import { lastDays } from '../../../otp/week/local-time.ts';
import { unusualIn, type Unusual } from '../../../otp/week/unusual.ts';
import { canHandOverAgain } from '../desk/environment.ts';
import type { Desk } from '../desk/desk.ts';
import { mayFinish } from '../desk/tell.ts';
import { callAgain, type HttpAnswer } from '../endpoint/http-answer.ts';
import type { Action } from '../workflow/action.ts';
import type { ActionRequest } from '../workflow/action-request.ts';
import { answerAtOnce, answerOnce, nameOf, type Outcome } from '../workflow/outcome.ts';
import { patient, scheduledStream, takeTurn } from '../workflow/scheduled.ts';
import { digestFailure, digestOutputs, digestProblem, type Digested } from './answer-digest.ts';
import { readDigestFields, type DigestWish } from './digest-fields.ts';
import { handOverOnce } from './hand-over.ts';
import { countOverdue } from './overdue.ts';
import { readRecipients } from './recipients.ts';
import { DIGEST_SUMMARIES } from './summaries.ts';
import { readWeek, type Week } from './week.ts';

/** *Send OTP digest*: tells users of the account by e-mail what happened with codes, and what was unusual. */
export const DIGEST: Action = {
  name: 'digest',
  async act(desk, request) {
    const wish = readDigestFields(request);
    if ('field' in wish) return answerAtOnce({ ...digestProblem(wish) }, 'FAIL_CONTINUE');
    const named = nameOf(desk, scheduledStream(request.record), 'digest', request);
    return answerOnce(desk, named, () => sendDigest(patient(desk), request, wish));
  },
  failed: (failure) => ({ ...digestFailure(failure) }),
};

const AGAIN_AFTER_MS = 5_000;

async function sendDigest(
  desk: Desk,
  request: ActionRequest,
  wish: DigestWish,
): Promise<Outcome | HttpAnswer> {
  const { connection, patience, turn, keys, environment } = desk;
  const [recipients, account] = await Promise.all([
    readRecipients(desk, wish.addresses),
    readAccountPlace(connection, patience),
  ]);
  if ('field' in recipients) {
    const outputs = { ...digestProblem(recipients) };
    return { outputs, execution: { state: 'FAIL_CONTINUE' }, isDecided: false };
  }
  const zone = account.timeZone;
  const period = lastDays(wish.days, turn.now(), zone);
  // A schedule that enrols every contact would send as many messages, all alike.
  const since = await takeTurn(desk, {
    scope: ['digest of a day', String(request.workflowId), String(wish.days), ...wish.addresses],
    ...{ day: period.to, record: request.record, summary: DIGEST_SUMMARIES.turn },
  });
  if (since === undefined) return outcome({ digest: 'already_sent' });
  // First: reading takes whatever time there is.
  const overdue = await countOverdue(desk, period.to);
  const week = await readWeek(desk, period, zone);
  const unusual = unusualIn(week.tally, week.until);
  if (overdue === 0 && isQuiet(week, unusual)) return outcome({ digest: 'nothing_to_report' });
  const email = composeDigestEmail({
    ...{ ...week, totals: week.tally.totals, period, zone, unusual, overdue },
    ...{ brand: environment.route.name, purposes: PURPOSE_WORDS, workflowId: request.workflowId },
    addressOf: ({ objectTypeId, objectId }) =>
      `https://${account.uiDomain}/contacts/${keys.accountId}/record/${objectTypeId}/${objectId}`,
  });
  const handed = await Promise.all(
    recipients.map((user) => handOverOnce(desk, request, user, email)),
  );
  const many = (what: (typeof handed)[number]['handedOver']): number =>
    handed.filter(({ handedOver }) => handedOver === what).length;
  const unknown = many('unknown');
  if (unknown > 0 && canHandOverAgain(environment.route) && mayFinish(desk, since)) {
    return callAgain(AGAIN_AFTER_MS);
  }
  return outcome({
    ...{ digest: 'handed_over', accepted: many('accepted'), refused: many('refused'), unknown },
    unusual: unusual.length + (week.altered > 0 ? 1 : 0),
  });
}

/** Entries there may be all the same, such as the notes that digests leave. */
function isQuiet({ tally, read, total, altered }: Week, unusual: readonly Unusual[]): boolean {
  const happened = Object.values<number>({ ...tally.totals }).some((one) => one > 0);
  return !happened && unusual.length === 0 && altered === 0 && read >= total;
}

function outcome(digested: Digested): Outcome {
  const outputs = { ...digestOutputs(digested) };
  return { outputs, execution: { state: 'SUCCESS' }, isDecided: false };
}
