import type { Delivery, Standing } from '../../../../contract/record-view.ts';
import type { Purpose } from '../../../../contract/vocabulary.ts';
import { aCode, symbols } from './code.ts';
import { nameOf } from './people.ts';
import { SCRIPT_OPENING } from './purposes.ts';
import type { Words } from './refusals.ts';
import { plural, type Times } from './times.ts';

type Open = Extract<Standing, { standing: 'open' }>;

export const OPEN = {
  script: 'Say to the caller',
  keepAddress: 'Don’t read the address out: the caller knows where to look.',
  code: 'Code from the caller',
  check: 'Check code',
  checking: 'Checking…',
  resend: 'Send again',
  resending: 'Sending…',
  noResend: 'This address has had many messages: no more can go out before this code ends.',
  cancel: 'Cancel code',
  cancelling: 'Canceling…',
  alreadyTried: 'You have tried this one, and it was wrong. Ask the caller to read it once more.',
  lastTry: 'Last try. If it is wrong, this code ends and you need a new one.',
  wrongHint: 'Ask the caller to read the code from the newest message, slowly.',
};

/** For a code whose message told its recipient never to read it to anybody. */
export const THEIRS: Words = {
  title: 'The recipient enters this code',
  text: 'Don’t ask for it: the message told them never to read it to anyone. This card says so when it has been entered.',
};

/** For an open code whose address has left the record: it can’t be checked any more. */
export const GONE: Words = {
  title: 'This address is no longer on the record',
  text: 'The code sent to it can’t be used. Find out who changed the record and why, cancel this code, then send a new one.',
};

export function sentTo({ masked, delivery }: Open): string {
  switch (delivery) {
    case 'sending':
      return `Sending a code to ${masked}`;
    case 'handed_over':
      return `Code sent to ${masked}`;
    case 'unconfirmed':
    case 'refused':
      return `Code for ${masked}`;
  }
}

export function sentBy({ sentAt, sentBy: actor }: Open, me: number, times: Times): string {
  return `By ${nameOf(actor, me)}, ${times.ago(sentAt)}`;
}

export function deliveryWords(delivery: Delivery): Words | null {
  switch (delivery) {
    case 'sending':
    case 'handed_over':
      return null;
    case 'unconfirmed':
      return {
        title: 'We could not confirm that the message left',
        text: 'Send it again: same code, costs no try.',
      };
    case 'refused':
      return {
        title: 'The mail service did not take the message',
        text: 'Nothing will arrive. Cancel this code and choose another address on the record, or verify another way.',
      };
  }
}

export function script(purpose: Purpose, { code, sentBy: actor }: Open): string {
  const sent = 'userId' in actor ? 'I’ve just sent' : 'We’ve sent';
  return `“${SCRIPT_OPENING[purpose]} ${sent} ${aCode(code)} to the email address we have on file for you.”`;
}

/** Around the two words that the message shows too: it asks for them before the code is read out. */
export const PHRASE = {
  before: '“So that you know it is us: the message shows the words',
  after: '. If yours does, please read me the code.”',
};

export function codeHint({ code }: Open): string {
  return `${symbols(code)}; spaces and dashes don’t matter. A complete code is checked by itself.`;
}

export function wrongCode({ triesLeft }: Open): string {
  return `That is not the code. ${plural(triesLeft, 'try')} left.`;
}

export function lastOneWasWrong({ triesLeft }: Open): string {
  return `The last code tried was wrong. ${plural(triesLeft, 'try')} left.`;
}

export function whatIsLeft({ expiresAt, triesLeft }: Open, times: Times): string {
  return `${times.left(expiresAt)} · ${plural(triesLeft, 'try')} left`;
}

export function resendLabel({ resendFrom = 0 }: Open, times: Times): string {
  return resendFrom > times.now ? `${OPEN.resend} ${times.when(resendFrom)}` : OPEN.resend;
}
