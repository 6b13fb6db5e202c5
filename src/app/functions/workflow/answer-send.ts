import type { Channel } from '../../../contract/vocabulary.ts';
import type { SendOutputs, SendStatus } from '../../../contract/workflow-action.ts';
import type { Desk } from '../desk/desk.ts';
import type { HttpAnswer } from '../endpoint/http-answer.ts';
import { answerFailure, type LastingFailure } from './answer-failure.ts';
import type { FieldProblem } from './field-problem.ts';
import { FIELD_WORDS, NO_PHONE, SEND_WORDS, SMS_DAY_FULL } from './outcome-words.ts';
import type { Issued, Sent } from './after-sending.ts';
import { messageStatus } from './message-status.ts';
import { whenRested } from './when-rested.ts';

/** What a wish came to: what to put out, and what was issued; or an answer that asks to be called again. */
export type SendAnswer = { outputs: SendOutputs; issued: Issued | undefined } | HttpAnswer;

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
        : without(notSent('no_destination', '', noDestination(sent.channel)));
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
  const status = messageStatus(desk, issued);
  if (typeof status === 'object') return status;
  const { challenge } = issued;
  const outputs = outputsOf(status, SEND_WORDS[status](challenge.masked), {
    challenge_id: challenge.id,
    masked_destination: challenge.masked,
    expires_at: String(challenge.expiresAt),
    error_code: status === 'delivery_refused' ? 'DELIVERY_REFUSED' : '',
  });
  return { outputs, issued };
}

function answerRefused(
  desk: Desk,
  { refusal, masked, asGood }: Extract<Sent, { sent: 'not' }>,
): SendAnswer {
  switch (refusal.refusal) {
    case 'cool_down': {
      if (asGood === undefined) return whenRested(desk, refusal);
      const about = { challenge_id: asGood.id, expires_at: String(asGood.expiresAt) };
      return without(notSent('already_sent', asGood.masked, about));
    }
    case 'sms_limit':
      return without(
        notSent('limit_reached', masked, { summary: SMS_DAY_FULL, error_code: 'SMS_LIMIT' }),
      );
    case 'no_such_destination':
      return without(notSent('no_destination', masked));
    case 'country_not_allowed':
      return without(notSent('country_not_allowed', masked));
    case 'account_limit':
      return whenRested(desk, refusal);
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

function noDestination(channel: Channel): Partial<SendOutputs> {
  return channel === 'sms' ? { summary: NO_PHONE } : {};
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
