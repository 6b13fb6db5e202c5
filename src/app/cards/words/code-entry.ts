import type { OpenCode } from '../../../contract/record-view.ts';
import { symbols } from './code.ts';
import { plural, type Times } from './times.ts';
import type { Words } from './words.ts';

/** What a card says in its own words about entering a code. */
export interface EntryWords {
  label: string;
  hint: string;
  enter: string;
  alreadyTried: string;
  /** What to do after a wrong code. */
  wrongHint: string;
}

/** What a card says in its own words about sending a code again and ending it. */
export interface OpenWords {
  noResend: string;
  cancel: string;
  cancelling: string;
}

export const ENTERING = 'Checking…';
export const LAST_TRY = 'Last try. If it is wrong, this code ends and you need a new one.';
export const RESEND = 'Send again';
export const SENDING = 'Sending…';

export const UNCONFIRMED: Words = {
  title: 'We could not confirm that the message left',
  text: 'Send it again: same code, costs no try.',
};

export function codeHint({ code }: OpenCode): string {
  return `${symbols(code)}; spaces and dashes don’t matter.`;
}

export function sentTo({ channel, masked, delivery }: OpenCode): string {
  const to = `${channel === 'sms' ? 'by text message ' : ''}to ${masked}`;
  if (typeof delivery === 'object') return `Code for ${masked}`;
  switch (delivery) {
    case 'sending':
      return `Sending a code ${to}`;
    case 'handed_over':
      return `Code sent ${to}`;
    case 'delivered':
      return `Code delivered ${to}`;
    case 'put_off':
    case 'unconfirmed':
    case 'refused':
      return `Code for ${masked}`;
  }
}

export function wrongCode({ triesLeft }: OpenCode): string {
  return `That is not the code. ${plural(triesLeft, 'try')} left.`;
}

export function lastOneWasWrong({ triesLeft }: OpenCode): string {
  return `The last code tried was wrong. ${plural(triesLeft, 'try')} left.`;
}

export function whatIsLeft({ expiresAt, triesLeft }: OpenCode, times: Times): string {
  return `${times.left(expiresAt)} · ${plural(triesLeft, 'try')} left`;
}

export function resendLabel({ resendFrom = 0 }: OpenCode, times: Times): string {
  return resendFrom > times.now ? `${RESEND} ${times.when(resendFrom)}` : RESEND;
}
