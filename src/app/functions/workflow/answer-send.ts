import type { SendOutputs, SendStatus } from '../../../contract/workflow-action.ts';
import type { Delivery } from '../../../contract/record-view.ts';
import { canHandOverAgain } from '../desk/environment.ts';
import type { Desk } from '../desk/desk.ts';
import { callAgain, type HttpAnswer } from '../endpoint/http-answer.ts';
import { answerFailure, type LastingFailure } from './answer-failure.ts';
import type { FieldProblem } from './field-problem.ts';
import { FIELD_WORDS, SEND_WORDS } from './outcome-words.ts';
import type { Sent } from './after-sending.ts';

type Issued = Extract<Sent, { sent: 'issued' }>;

/** What a wish came to: what to put out, and what was issued; or an answer that asks to be called again. */
export type SendAnswer = { outputs: SendOutputs; issued: Issued | undefined } | HttpAnswer;

/** A message may be under way in a parallel delivery of the same request for no longer than this. */
const UNDER_WAY_MS = 20_000;

/** What *Generate OTP* puts out. */
export function answerSend(desk: Desk, sent: Sent): SendAnswer {
  if (!('sent' in sent)) {
    const failure = answerFailure(sent);
    return 'statusCode' in failure ? failure : without(sendFailure(failure));
  }
  switch (sent.sent) {
    case 'issued':
      return answerIssued(desk, sent);
    case 'not':
      return answerRefused(desk, sent);
    case 'not_addressed': {
      const { recipient } = sent;
      const isUser = recipient !== undefined && 'ownerId' in recipient && recipient.ownerId !== '';
      return isUser
        ? without(sendFailure({ code: 'USER', words: FIELD_WORDS.user }))
        : without(notSent('no_destination', ''));
    }
  }
}

/** The answer to a request whose fields are wrong. */
export function sendProblem({ field, words }: FieldProblem): SendOutputs {
  return sendFailure({ code: `FIELD_${field.toUpperCase()}`, words });
}

/** The answer where the app or the record is not as it must be. */
export function sendFailure({ code, words }: LastingFailure): SendOutputs {
  return outputsOf('failed', words, { error_code: code });
}

function answerIssued(desk: Desk, issued: Issued): SendAnswer {
  const { challenge, delivery, isOpen, unfinished } = issued;
  if (unfinished) return callAgain(2_000);
  const age = desk.turn.now() - challenge.issuedAt;
  // The next delivery of this request finds out, or hands the message over after all.
  const canFindOut = isOpen && (canHandOverAgain(desk.environment.route) || age < UNDER_WAY_MS);
  if (delivery === 'unconfirmed' && canFindOut) return callAgain(Math.max(5_000, age / 2));
  const status = statusOf(delivery);
  const outputs = outputsOf(status, SEND_WORDS[status](challenge.masked), {
    challenge_id: challenge.id,
    masked_destination: challenge.masked,
    expires_at: String(challenge.expiresAt),
    error_code: status === 'delivery_refused' ? 'DELIVERY_REFUSED' : '',
  });
  return { outputs, issued };
}

function statusOf(delivery: Delivery): 'sent' | 'unconfirmed' | 'delivery_refused' {
  switch (delivery) {
    case 'handed_over':
      return 'sent';
    case 'refused':
      return 'delivery_refused';
    case 'sending':
    case 'unconfirmed':
      return 'unconfirmed';
  }
}

function answerRefused(
  { turn }: Desk,
  { refusal, masked, asGood }: Extract<Sent, { sent: 'not' }>,
): SendAnswer {
  switch (refusal.refusal) {
    case 'cool_down': {
      if (asGood === undefined) return callAgain(refusal.until - turn.now());
      const about = { challenge_id: asGood.id, expires_at: String(asGood.expiresAt) };
      return without(notSent('already_sent', asGood.masked, about));
    }
    case 'account_limit':
      // Everybody who has to wait comes at another moment of the minute.
      return callAgain(refusal.until - turn.now() + Math.floor(turn.random() * 10_000));
    case 'destination_limit':
      return without(notSent('limit_reached', masked));
    case 'locked':
      return without(notSent('locked', masked));
    case 'recently_changed':
      return without(notSent('recently_changed', masked));
    default:
      throw new TypeError(`A send is not refused for ${refusal.refusal}`);
  }
}

function without(outputs: SendOutputs): SendAnswer {
  return { outputs, issued: undefined };
}

function notSent(
  status: Exclude<SendStatus, 'failed'>,
  masked: string,
  about: Partial<SendOutputs> = {},
): SendOutputs {
  const error_code = status === 'already_sent' ? '' : status.toUpperCase();
  return outputsOf(status, SEND_WORDS[status](masked), {
    ...{ masked_destination: masked, error_code },
    ...about,
  });
}

function outputsOf(
  send_status: SendStatus,
  summary: string,
  others: Partial<SendOutputs>,
): SendOutputs {
  return {
    ...{ send_status, challenge_id: '', masked_destination: '', expires_at: '' },
    ...{ summary, error_code: '' },
    ...others,
  };
}
