import type { InLanguage, TitleAndText, WordTree } from '../../../../contract/interface-words.ts';
import { BOTH_CARDS } from './both-cards.ts';
import { CONTACT_REFUSALS } from './contact-refusals.ts';
import {
  CALL_BACK,
  IF_NEEDED,
  LOCKED,
  NEW_AND_NEWEST,
  NO_LONGER,
  NO_TRIES,
  OR_ASK,
  OTHERWISE,
  OUT,
  REFUSED,
  TOO_MANY,
  TOO_NEW,
} from './phrases.ts';

const IF_IN_DOUBT = `If in doubt, ${CALL_BACK}.`;
const NOT_YET = '{what}. No code can go to it for this reason {until}. Until then, ';
const OF_WORKFLOW = 'The code that a workflow sent to {masked}';
const AGAIN = 'codes can be sent and checked for this reason again.';
const THERE_NOW = 'that is there now. If you need one for it, verify again.';
const NOT_WHO = 'That is what a code shows. It does not prove who is';
const CANCELLED: TitleAndText = [
  'The code was canceled',
  `{Who} canceled the code for {masked} {at}. ${IF_NEEDED}`,
];

/** Every word of the card on a contact. */
export const CONTACT_CARD = {
  ...BOTH_CARDS,
  refusals: CONTACT_REFUSALS,
  looking: {
    label: 'Looking up this contact’s verifications',
    failed: 'This contact’s verifications can’t be shown yet. Try again in a moment.',
  },
  purposes: {
    caller_check: 'Confirm who is calling',
    sensitive_request: 'Before a sensitive change',
    regulated_request: 'Regulated request',
    portal_access: 'Portal access',
    email_ownership: 'Confirm the email address',
    deal_approval: 'Deal approval',
  },
  purposeNow: {
    byWorkflow: '{purpose}, by a workflow',
    byHand: '{purpose} (confirmed by hand)',
    open: '{purpose} (code open)',
    verified: '{purpose} (verified)',
    locked: '{purpose} (locked)',
  },
  send: {
    reason: 'Reason',
    destination: 'Send the code to',
    first: 'Send code',
    next: 'Send a new code',
    anew: 'Verify again',
    noDestination: [
      'No email address on this contact',
      'Add one to the record. A new address proves little for a while: if the caller has just given it to you, confirm it another way first.',
    ],
    anotherAddress: [
      'The caller asks for another address?',
      `Codes go only to addresses and numbers on this record. Take the wish as a warning sign: don’t add one during the call. Rather, ${OR_ASK}`,
    ],
  },
  to: { email: '{masked}', sms: 'Text message to {masked}' },
  fresh: {
    to: {
      added: { day: '{to} (added within a day)', month: '{to} (added within 30 days)' },
      changed: { day: '{to} (changed within a day)', month: '{to} (changed within 30 days)' },
    },
    email: {
      added: { you: 'You added this address {ago}', they: 'This address was added {ago}' },
      changed: {
        you: 'You changed this address {ago}',
        they: 'This address was changed {ago}',
      },
    },
    sms: {
      added: { you: 'You added this number {ago}', they: 'This number was added {ago}' },
      changed: {
        you: 'You changed this number {ago}',
        they: 'This number was changed {ago}',
      },
    },
    month: `Did you expect that? If not, ${OTHERWISE}.`,
    day: {
      you: `If the caller asked you to, a code to it proves nothing about the person on this record. ${IF_IN_DOUBT}`,
      they: `People who take over an account often do this first. ${IF_IN_DOUBT}`,
    },
    tooNew: [TOO_NEW, `${NOT_YET}${OR_ASK}`],
    /** Where there are others to choose from. */
    tooNewOfSome: [TOO_NEW, `${NOT_YET}choose an older one, ${OR_ASK}`],
  },
  open: {
    sentBy: '{By}, {ago}',
    mayComeBack:
      'If mail to an additional address comes back, this card does not learn of it: ask whether it has arrived.',
    noResend: 'There were many messages lately: no more can go out before this code ends.',
    cancel: 'Cancel code',
    cancelling: 'Canceling…',
    label: 'Code from the caller',
    hint: '{symbols}; spaces and dashes don’t matter. A complete code is checked by itself.',
    enter: 'Check code',
    alreadyTried: 'You have tried this one, and it was wrong. Ask the caller to read it once more.',
    wrongHint: 'Ask the caller to read the code from the newest message, slowly.',
    theirs: [
      'The recipient enters this code',
      'Don’t ask for it: the message told them never to read it to anyone. This card says so when it has been entered.',
    ],
    refused: [REFUSED, 'Nothing will arrive. {wayOn}'],
    wayOn: {
      ofWorkflow: 'Reach them another way, or send a code from this card.',
      another: 'Send a new code another way: it takes the place of this one.',
      nowhere: `There is no other address or number to send a code to: ${OTHERWISE}, or ask a supervisor.`,
    },
    goneText:
      'The code sent to it can’t be used. Find out who changed the record and why, cancel this code, then send a new one.',
  },
  /** What the rep says, word for word. */
  script: {
    title: 'Say to the caller',
    keepAddress: 'Don’t say where it went: the caller knows where to look.',
    openings: {
      caller_check: 'Before we go on, I’d like to make sure I’m talking to the right person.',
      sensitive_request:
        'Before I change anything for you, I have to check that the request is yours.',
      regulated_request:
        'Before I can act on this request, I have to confirm it with you and keep a record of that.',
      portal_access: 'Before I open the portal for you, I have to check that it is you.',
      email_ownership: 'I’d like to make sure that we have the right email address for you.',
      deal_approval: 'Before I record your approval, I have to check that it is yours.',
    },
    sentByMe: '“{opening} I’ve just sent {code} {to}.”',
    sentByUs: '“{opening} We’ve sent {code} {to}.”',
    to: {
      email: 'to the email address we have on file for you',
      sms: 'by text message to the phone number we have on file for you',
    },
    codes: {
      digits: 'a code of {count} digits',
      letters_and_digits: 'a code of {count} letters and digits',
    },
    phrase:
      '“So that you know it is us: the message shows the words {phrase}. If yours does, please read me the code.”',
  },
  gone: {
    email: `This address ${NO_LONGER}`,
    sms: `This number ${NO_LONGER}`,
  },
  verified: {
    title: 'Verified',
    when: 'Verified {ago} {by} for “{purpose}”; counts {until}.',
    goneText: {
      email: `The verification says nothing about the address ${THERE_NOW}`,
      sms: `The verification says nothing about the number ${THERE_NOW}`,
    },
    /** What a right code shows. */
    reads: {
      email: 'can read the mailbox {masked}',
      sms: 'can read text messages to {masked}',
    },
    caller: 'The caller {reads}.',
    somebody: 'Whoever entered the code {reads}. It says nothing about a caller.',
    notIdentity: {
      email: `${NOT_WHO} reading the mail.`,
      sms: `${NOT_WHO} holding the phone.`,
    },
  },
  ended: {
    expired: [
      OUT,
      'The code for {masked} stopped working {at}. Send a new one when the caller is ready to read it.',
    ],
    used_up: [
      NO_TRIES,
      `The code for {masked} ended after {tries}. Send a new one ${NEW_AND_NEWEST} If it sounded like guessing, stop and ${OTHERWISE}.`,
    ],
    cancelled: CANCELLED,
    locked: [
      LOCKED,
      `${TOO_MANY} for this reason, so no code can be sent or checked for it. Wait until then, have two supervisors unlock it, or ${OTHERWISE}: ${CALL_BACK}.`,
    ],
  },
  /** What strangers do in a form never locks a rep out. */
  endedOfWorkflow: {
    expired: [
      OUT,
      `${OF_WORKFLOW} stopped working {at}. If you have the person on the phone, you can send one of your own.`,
    ],
    used_up: [
      NO_TRIES,
      `${OF_WORKFLOW} ended after {tries}. Ask the person whether that was them: if not, somebody is guessing. Then ${OTHERWISE}.`,
    ],
    cancelled: CANCELLED,
    locked: [
      LOCKED,
      `${TOO_MANY} in forms or on pages, so workflows can’t send or check a code for this reason. You still can: choose the same reason without “by a workflow”.`,
    ],
  },
  override: {
    label: 'Why',
    hint: 'For the second supervisor and for the record. No secrets: it stays there.',
    busy: 'Asking…',
    giving: 'Confirming…',
    unlock: {
      start: 'Unlock…',
      means: `Find out first who entered the wrong codes. When a second supervisor agrees, ${AGAIN}`,
      press: 'Ask to unlock',
      give: 'Confirm unlocking',
      agree: `The wrong codes so far will no longer count, and ${AGAIN} Confirm only if you are sure that nobody is guessing.`,
      asked: '{Who} asked to unlock this reason {ago}.',
    },
    confirm: {
      start: 'Confirm by hand…',
      means:
        'For an emergency in which no code can be used. You and a second supervisor vouch for this person, and the record says so: by whom, why, and that no code was entered.',
      press: 'Ask to confirm by hand',
      give: 'Confirm by hand',
      agree:
        'You vouch for this person together, for as long as a code would count. The record will say that no code was entered. Confirm only if you know for yourself who this is.',
      asked: '{Who} asked to confirm by hand {ago}.',
    },
    pending: [
      'Waiting for a second supervisor',
      '{asked} Another supervisor can confirm it on this card {until}. Reason: “{reason}”',
    ],
    byHand: 'Confirmed by hand',
    proof: 'Confirmed by hand {by}: no code was entered. Reason: “{reason}”',
    when: 'Confirmed by hand {ago} {by} for “{purpose}”; counts {until}.',
    noCode: 'Two supervisors vouch for this. It does not show that anybody could read a message.',
  },
  history: {
    title: 'Earlier verifications',
    columns: { when: 'When', outcome: 'Outcome', about: 'Reason and address', by: 'By' },
    outcomes: {
      verified: 'Verified',
      expired: 'Ran out',
      used_up: 'No tries left',
      cancelled: 'Canceled',
      replaced: 'Replaced',
      by_hand: 'Confirmed by hand',
    },
  },
} satisfies WordTree;

/** The words of the card on a contact, in whatever language. */
export type ContactWords = InLanguage<typeof CONTACT_CARD>;
