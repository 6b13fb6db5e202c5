import type { SendOutputs, SendStatus } from '../../../contract/workflow-action.ts';
import type { Refusal } from '../../../contract/refusal.ts';
import { callAgain, type HttpAnswer } from '../endpoint/http-answer.ts';
import { answerFailure, type LastingFailure } from './answer-failure.ts';
import type { FieldProblem } from './field-problem.ts';
import { FIELD_WORDS, SEND_WORDS } from './outcome-words.ts';
import type { Sent } from './send-code.ts';

/** What a wish came to: what to put out, or an answer that asks to be called again. */
export type SendAnswer =
  { outputs: SendOutputs; sent: Extract<Sent, { sent: 'issued' }> | undefined } | HttpAnswer;

/** A message may be under way in a parallel delivery of the same request for no longer than this. */
const UNDER_WAY_MS = 20_000;

/**
 * What *Generate OTP* puts out. `canWait`: whether the wish may be put off for a minute rather than be
 * answered with the code that is open.
 */
export function answerSend(
  sent: Sent,
  now: () => number,
  { canWait, canHandOverAgain }: { canWait: boolean; canHandOverAgain: boolean },
): SendAnswer {
  if ('refusal' in sent && !('sent' in sent)) {
    const failure = answerFailure(sent);
    return 'statusCode' in failure ? failure : failed(failure.code, failure.words);
  }
  switch (sent.sent) {
    case 'issued':
      return answerIssued(sent, now(), canHandOverAgain);
    case 'not':
      return answerRefused(sent, now(), canWait);
    case 'not_addressed': {
      const { recipient } = sent;
      if (recipient === undefined || 'contactId' in recipient) return not('no_destination');
      return recipient.ownerId === '' ? not('no_destination') : failed('USER', FIELD_WORDS.user);
    }
  }
}

/** The answer to a request whose fields are wrong. */
export function sendProblem({ field, words }: FieldProblem): SendOutputs {
  return outputs('failed', words, { error_code: `FIELD_${field.toUpperCase()}` });
}

/** The answer where the app itself is not set up. */
export function sendFailure({ code, words }: LastingFailure): SendOutputs {
  return outputs('failed', words, { error_code: code });
}

function answerIssued(
  sent: Extract<Sent, { sent: 'issued' }>,
  now: number,
  canHandOverAgain: boolean,
): SendAnswer {
  const { challenge, delivery, unfinished } = sent;
  if (unfinished) return callAgain(2_000);
  // The next delivery of this request finds out, or hands the message over after all.
  const isYoung = now - challenge.issuedAt < UNDER_WAY_MS;
  const canFindOut = now < challenge.expiresAt && (canHandOverAgain || isYoung);
  if (delivery === 'unconfirmed' && canFindOut) return callAgain(5_000);
  const status = statusOf(delivery);
  const words = SEND_WORDS[status](challenge.masked);
  return {
    outputs: outputs(status, words, {
      challenge_id: challenge.id,
      masked_destination: challenge.masked,
      expires_at: String(challenge.expiresAt),
      ...(status === 'delivery_refused' && { error_code: 'DELIVERY_REFUSED' }),
    }),
    sent,
  };
}

function statusOf(
  delivery: Extract<Sent, { sent: 'issued' }>['delivery'],
): 'sent' | 'unconfirmed' | 'delivery_refused' {
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
  { refusal, masked, state }: Extract<Sent, { sent: 'not' }>,
  now: number,
  canWait: boolean,
): SendAnswer {
  switch (refusal.refusal) {
    case 'cool_down': {
      const { open } = state;
      if (canWait || open === null || now >= open.expiresAt) return callAgain(refusal.until - now);
      const { id, expiresAt } = open;
      const about = { challenge_id: id, expires_at: String(expiresAt) };
      return not('already_sent', open.masked, about);
    }
    case 'account_limit':
    case 'rep_limit':
      // Everybody who has to wait comes at another moment of the minute.
      return callAgain(refusal.until - now + Math.floor(Math.random() * 10_000));
    case 'destination_limit':
      return not('limit_reached', masked);
    case 'locked':
      return not('locked', masked);
    case 'recently_changed':
      return not('recently_changed', masked);
    default:
      throw new TypeError(`A send is not refused for ${(refusal satisfies Refusal).refusal}`);
  }
}

function failed(code: string, words: string): SendAnswer {
  return { outputs: outputs('failed', words, { error_code: code }), sent: undefined };
}

function not(
  status: Exclude<SendStatus, 'failed'>,
  masked = '',
  about: Partial<SendOutputs> = {},
): SendAnswer {
  const words = SEND_WORDS[status](masked);
  const error_code = status === 'already_sent' ? '' : status.toUpperCase();
  return {
    outputs: outputs(status, words, { masked_destination: masked, error_code, ...about }),
    sent: undefined,
  };
}

function outputs(
  send_status: SendStatus,
  summary: string,
  others: Partial<SendOutputs> = {},
): SendOutputs {
  return {
    send_status,
    challenge_id: '',
    masked_destination: '',
    expires_at: '',
    summary,
    error_code: '',
    ...others,
  };
}
