import type { Undelivered } from '../contract/record-view.ts';
import type { Actor, Channel, Purpose, UserActor } from '../contract/vocabulary.ts';
import { isOverride } from '../otp/challenge-of.ts';
import type {
  ReducedEntry,
  ReductionEntry,
  RefusedEntry,
  StepEntry,
  StreamEntry,
} from '../otp/entry.ts';
import type { Verification } from '../otp/stream-state.ts';
import { approvalWords } from './approval-record-words.ts';
import { REFUSED_WORDS } from './refused-words.ts';
import { overrideWords } from './override-words.ts';

/* Every word that the ledger, the contact's properties and the timeline show to people. */

export const PURPOSE_WORDS: Readonly<Record<Purpose, string>> = {
  caller_check: 'Confirm who is calling',
  sensitive_request: 'Before a sensitive change',
  regulated_request: 'Regulated request',
  portal_access: 'Portal access',
  email_ownership: 'Confirm the email address',
  deal_approval: 'Deal approval',
};

/** Who did it, for a column of its own: a name, and how sure that is. */
export function actorWords(actor: Actor): string {
  if ('workflowId' in actor) return `Workflow ${actor.workflowId} (confirmed by HubSpot)`;
  if ('page' in actor) return 'Whoever had the code, on a page';
  return actor.assurance === 'verified'
    ? `${actor.name} (confirmed by HubSpot)`
    : `${actor.name} (as stated by the card)`;
}

/** The name in such words. */
export function actorName(words: string): string {
  return words.replace(/ \((?:confirmed by HubSpot|as stated by the card)\)$/, '');
}

/** Who had it done, at the start of a sentence. */
function whoAsked(actor: Actor): string {
  if ('userId' in actor) return actor.name;
  return 'workflowId' in actor ? 'A workflow' : 'Somebody on a page';
}

/** How the code came in, after "was entered" or "Wrong code entered". */
function whoEntered(actor: Actor): string {
  if ('userId' in actor) return `by ${actor.name}`;
  return 'workflowId' in actor ? 'in a form' : 'on a page';
}

/** Who entered the code, or who confirmed by hand: both of them. */
export function verifiedByWords(verified: Verification): string {
  const by = actorWords(verified.by);
  return 'byHand' in verified ? `${by}, asked by ${actorWords(verified.byHand.askedBy)}` : by;
}

/** What a verification proves, and no more: control of a mailbox or a phone is not an identity. */
export function assuranceWords(verified: Verification): string {
  return 'byHand' in verified
    ? `Confirmed by hand by ${verified.byHand.askedBy.name} and ${verified.by.name}. No code was entered.`
    : `Could read a code sent ${PROVEN[verified.channel]} ${verified.masked}. Does not prove an identity.`;
}

const PROVEN: Readonly<Record<Channel, string>> = {
  email: 'to the mailbox',
  sms: 'by text message to the phone',
};

/** What an entry is about, in two words that reports can count by. */
export function eventWords(event: StreamEntry['event']): string {
  switch (event.kind) {
    case 'issued':
      return 'Code sent';
    case 'resent':
      return 'Code sent again';
    case 'cancelled':
      return 'Code cancelled';
    case 'rejected':
      return 'Rejected';
    case 'moving':
      return 'Move tried again';
    case 'attempt':
      return event.outcome === 'verified' ? 'Verified' : 'Wrong code';
    case 'override_asked':
      return 'Override asked';
    case 'override_given':
      return event.what === 'unlock' ? 'Unlocked by supervisors' : 'Confirmed by hand';
  }
}

/** What an entry says, in one sentence. */
export function entryWords(entry: StreamEntry): string {
  const { event, state, stream, by, at } = entry;
  const purpose = PURPOSE_WORDS[stream.purpose];
  const masked = maskedOf({ event, state });
  const approval = approvalWords({ event, state }, whoAsked(by));
  if (approval !== undefined) return approval;
  switch (event.kind) {
    case 'issued':
      return `${whoAsked(by)} had a code sent to ${masked} (${purpose}).`;
    case 'resent':
      return `${whoAsked(by)} had the code sent to ${masked} once more (${purpose}).`;
    case 'cancelled':
      return `${whoAsked(by)} cancelled the code sent to ${masked} (${purpose}).`;
    case 'rejected':
      return `${whoAsked(by)} rejected what the code sent to ${masked} was for (${purpose}).`;
    case 'moving':
      return `${whoAsked(by)} had the move tried again (${purpose}).`;
    case 'attempt':
      if (event.outcome === 'verified')
        return `Verified: the code sent to ${masked} was entered ${whoEntered(by)}${receivedWords(event.receivedAt, at)} (${purpose}).`;
      return state.open === null
        ? `Wrong code entered ${whoEntered(by)}; no tries are left (${purpose}).`
        : `Wrong code entered ${whoEntered(by)}; ${triesWords(state.open.attempts - state.open.guesses.length)} (${purpose}).`;
    case 'override_asked':
    case 'override_given':
      return overrideWords(event, whoAsked(by), purpose, state.recent[0]?.n === entry.n);
  }
}

/** For an answer that a workflow got round to only later. */
function receivedWords(receivedAt: number | undefined, at: number): string {
  if (receivedAt === undefined || at - receivedAt < 60_000) return '';
  return ` at ${new Date(receivedAt).toISOString()}, while it was good,`;
}

function triesWords(left: number): string {
  return left === 1 ? '1 try is left' : `${left} tries are left`;
}

/** What saving the settings says. */
export function settingsWords(version: number, { name }: UserActor): string {
  return `${name} saved version ${version} of the settings.`;
}

/** What asking for a test message says. */
export function testWords({ name }: UserActor): string {
  return `${name} asked for a test message to their own address.`;
}

/** Where the code went that an entry is about. */
export function maskedOf({ event, state }: Pick<StreamEntry, 'event' | 'state'>): string {
  if (isOverride(event)) return '';
  if (event.kind === 'issued') return event.challenge.masked;
  return state.open?.masked ?? state.recent[0]?.masked ?? '';
}

/** What a note says. Whoever reads the ledger is told the carrier's own code, too. */
export function stepWords({ step, n, reason, detail }: StepEntry): string {
  switch (step) {
    case 'handed_over':
      return `The message of entry ${n} was taken.`;
    case 'delivery_refused':
      return `The message of entry ${n} was refused${detailWords(detail)}.`;
    case 'undelivered':
      return `The message of entry ${n} did not arrive${reasonWords(reason)}${detailWords(detail)}.`;
    case 'delivered':
      return `The message of entry ${n} arrived.`;
    case 'told':
      return `The timeline shows everything up to entry ${n}.`;
    case 'resumed':
      return `The workflow that waited for entry ${n} has gone on.`;
    case 'move_refused':
      return `HubSpot refused the move of entry ${n}.`;
  }
}

/** What a refused step says: who wanted to go on, and what stood in the way. */
export function refusedWords({ by, reason, stream }: RefusedEntry): string {
  return `${whoAsked(by)} was refused: ${REFUSED_WORDS[reason]} (${PURPOSE_WORDS[stream.purpose]}).`;
}

/** What is left of an entry says what happened, and of nobody. */
export function reducedWords({ kind, outcome, purpose }: ReducedEntry): string {
  const what = outcome === undefined ? kind : `${kind}, ${outcome}`;
  return `Reduced: ${what.replaceAll('_', ' ')} (${PURPOSE_WORDS[purpose]}).`;
}

/** What setting about reducing entries says. */
export function reductionWords({ by, reason, entries }: ReductionEntry): string {
  const many = entries === 1 ? '1 entry' : `${entries} entries`;
  return `${whoAsked(by)} had ${many} reduced, ${REDUCTION_REASONS[reason]}.`;
}

const REDUCTION_REASONS: Readonly<Record<ReductionEntry['reason'], string>> = {
  retention: 'which had been kept as long as they are to be',
  erasure: 'to erase what they said of somebody',
};

function detailWords(detail: string | undefined): string {
  return detail === undefined ? '' : ` (${detail})`;
}

function reasonWords(reason: StepEntry['reason']): string {
  return reason === undefined || reason === 'refused' ? '' : `: ${WHY_NOT[reason]}`;
}

const WHY_NOT: Readonly<Record<Undelivered, string>> = {
  no_mailbox: 'there is no such mailbox',
  mailbox_full: 'the mailbox is full',
  blocked: 'it was blocked as spam or by a rule of the recipient’s side',
  bounced_before: 'mail to the address came back before',
  phone_unreachable: 'the phone cannot be reached',
  no_texts: 'the number cannot receive text messages',
  our_side: 'the way out is not set up right',
  other: 'no reason is known',
};
