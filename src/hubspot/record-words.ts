import type { Actor, Purpose } from '../contract/vocabulary.ts';
import type { StepName, StreamEntry } from '../otp/entry.ts';

/* Every word that the ledger, the contact's properties and the timeline show to people. */

export const PURPOSE_WORDS: Readonly<Record<Purpose, string>> = {
  caller_check: 'Confirm who is calling',
  sensitive_request: 'Before a sensitive change',
  regulated_request: 'Regulated request',
  portal_access: 'Portal access',
  email_ownership: 'Confirm the email address',
  deal_approval: 'Deal approval',
};

export function actorWords({ name, assurance }: Actor): string {
  return assurance === 'verified'
    ? `${name} (confirmed by HubSpot)`
    : `${name} (as stated by the card)`;
}

/** What a verification proves, and no more: control of a mailbox is not an identity. */
export function assuranceWords(masked: string): string {
  return `Could read a code sent to the mailbox ${masked}. Does not prove an identity.`;
}

/** What an entry is about, in two words that reports can count by. */
export function eventWords(event: StreamEntry['event']): string {
  switch (event.kind) {
    case 'issued':
      return 'Code sent';
    case 'resent':
      return 'Code sent again';
    case 'cancelled':
      return 'Code cancelled';
    case 'attempt':
      return event.outcome === 'verified' ? 'Verified' : 'Wrong code';
  }
}

/** What an entry says, in one sentence. */
export function entryWords({ event, state, stream, by }: StreamEntry): string {
  const purpose = PURPOSE_WORDS[stream.purpose];
  const masked = maskedOf({ event, state });
  switch (event.kind) {
    case 'issued':
      return `${by.name} had a code sent to ${masked} (${purpose}).`;
    case 'resent':
      return `${by.name} had the code sent to ${masked} once more (${purpose}).`;
    case 'cancelled':
      return `${by.name} cancelled the code sent to ${masked} (${purpose}).`;
    case 'attempt':
      if (event.outcome === 'verified')
        return `Verified: the code sent to ${masked} was entered by ${by.name} (${purpose}).`;
      return state.open === null
        ? `Wrong code entered by ${by.name}; no tries are left (${purpose}).`
        : `Wrong code entered by ${by.name}; ${triesWords(state.open.attempts - state.open.guesses.length)} (${purpose}).`;
  }
}

function triesWords(left: number): string {
  return left === 1 ? '1 try is left' : `${left} tries are left`;
}

/** Where the code went that an entry is about. */
export function maskedOf({ event, state }: Pick<StreamEntry, 'event' | 'state'>): string {
  if (event.kind === 'issued') return event.challenge.masked;
  return state.open?.masked ?? state.recent[0]?.masked ?? '';
}

export function stepWords(step: StepName, n: number): string {
  switch (step) {
    case 'handed_over':
      return `The mail service took the message of entry ${n}.`;
    case 'delivery_refused':
      return `The mail service refused the message of entry ${n}.`;
    case 'told':
      return `The timeline shows everything up to entry ${n}.`;
  }
}
