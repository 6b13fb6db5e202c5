import { BOTH_CARDS } from './both-cards.ts';
import { CONTACT_REFUSALS } from './contact-refusals.ts';

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
    first: { now: 'Send code', later: 'Send code {when}' },
    next: { now: 'Send a new code', later: 'Send a new code {when}' },
    anew: { now: 'Verify again', later: 'Verify again {when}' },
    noDestination: {
      title: 'No email address on this contact',
      text: 'Add one to the record, then come back. A new address proves little for a while: if the caller has just given it to you, confirm it another way first.',
    },
    anotherAddress: {
      title: 'The caller asks for another address?',
      text: 'Codes go only to addresses and numbers on this record. Take the wish as a warning sign: don’t add one during the call. Call back on a phone number that has been on the record for longer, or ask a supervisor.',
    },
  },
  to: { email: '{masked}', sms: 'Text message to {masked}' },
  fresh: {
    to: {
      added: { day: '{to} (added within a day)', month: '{to} (added within 30 days)' },
      changed: { day: '{to} (changed within a day)', month: '{to} (changed within 30 days)' },
    },
    email: {
      added: { byYou: 'You added this address {ago}', bySomebody: 'This address was added {ago}' },
      changed: {
        byYou: 'You changed this address {ago}',
        bySomebody: 'This address was changed {ago}',
      },
    },
    sms: {
      added: { byYou: 'You added this number {ago}', bySomebody: 'This number was added {ago}' },
      changed: {
        byYou: 'You changed this number {ago}',
        bySomebody: 'This number was changed {ago}',
      },
    },
    month: 'Did you expect that? If not, verify another way.',
    day: {
      byYou:
        'If the caller asked you to, a code to it proves nothing about the person on this record. If in doubt, call back on a phone number that has been on the record for longer.',
      bySomebody:
        'People who take over an account often do this first. If in doubt, call back on a phone number that has been on the record for longer.',
    },
    tooNew: {
      title: 'Too new for this reason',
      text: '{what}. No code can go to it for this reason until {time}. Until then, call back on a phone number that has been on the record for longer, or ask a supervisor.',
    },
    tooNewOfSome: {
      title: 'Too new for this reason',
      text: '{what}. No code can go to it for this reason until {time}. Until then, choose one that has been on the record for longer, call back on a phone number that has been on the record for longer, or ask a supervisor.',
    },
  },
  open: {
    sentBy: '{By}, {ago}',
    noResend: 'There were many messages lately: no more can go out before this code ends.',
    cancel: 'Cancel code',
    cancelling: 'Canceling…',
    label: 'Code from the caller',
    hint: '{symbols}; spaces and dashes don’t matter. A complete code is checked by itself.',
    enter: 'Check code',
    alreadyTried: 'You have tried this one, and it was wrong. Ask the caller to read it once more.',
    wrongHint: 'Ask the caller to read the code from the newest message, slowly.',
    theirs: {
      title: 'The recipient enters this code',
      text: 'Don’t ask for it: the message told them never to read it to anyone. This card says so when it has been entered.',
    },
    refused: {
      title: 'The message was refused',
      text: 'Nothing will arrive. Cancel this code and choose another address or number on the record, or verify another way.',
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
    sentByMe: {
      email: '“{opening} I’ve just sent {code} to the email address we have on file for you.”',
      sms: '“{opening} I’ve just sent {code} by text message to the phone number we have on file for you.”',
    },
    sentByUs: {
      email: '“{opening} We’ve sent {code} to the email address we have on file for you.”',
      sms: '“{opening} We’ve sent {code} by text message to the phone number we have on file for you.”',
    },
    codes: {
      digits: 'a code of {count} digits',
      letters_and_digits: 'a code of {count} letters and digits',
    },
    phrase:
      '“So that you know it is us: the message shows the words {phrase}. If yours does, please read me the code.”',
  },
  gone: {
    email: 'This address is no longer on the record',
    sms: 'This number is no longer on the record',
  },
  verified: {
    title: 'Verified',
    when: 'Verified {ago} {by} for “{purpose}”; counts until {time}.',
    goneText: {
      email:
        'The verification says nothing about the address that is there now. If you need one for it, verify again.',
      sms: 'The verification says nothing about the number that is there now. If you need one for it, verify again.',
    },
    caller: {
      email: 'The caller can read the mailbox {masked}.',
      sms: 'The caller can read text messages to {masked}.',
    },
    somebody: {
      email:
        'Whoever entered the code can read the mailbox {masked}. It says nothing about a caller.',
      sms: 'Whoever entered the code can read text messages to {masked}. It says nothing about a caller.',
    },
    notIdentity: {
      email: 'That is what a code shows. It does not prove who is reading the mail.',
      sms: 'That is what a code shows. It does not prove who is holding the phone.',
    },
  },
  ended: {
    expired: {
      title: 'The code ran out',
      text: 'The code for {masked} stopped working {at}. Send a new one when the caller is ready to read it.',
    },
    expiredOfWorkflow: {
      title: 'The code ran out',
      text: 'The code that a workflow sent to {masked} stopped working {at}. If you have the person on the phone, you can send one of your own.',
    },
    usedUp: {
      title: 'No tries left',
      text: {
        one: 'The code for {masked} ended after {count} try. Send a new one and ask the caller to read the newest message. If it sounded like guessing, stop and verify another way.',
        other:
          'The code for {masked} ended after {count} tries. Send a new one and ask the caller to read the newest message. If it sounded like guessing, stop and verify another way.',
      },
    },
    usedUpOfWorkflow: {
      title: 'No tries left',
      text: {
        one: 'The code that a workflow sent to {masked} ended after {count} try. Ask the person whether that was them: if not, somebody is guessing. Then verify another way.',
        other:
          'The code that a workflow sent to {masked} ended after {count} tries. Ask the person whether that was them: if not, somebody is guessing. Then verify another way.',
      },
    },
    cancelled: {
      title: 'The code was canceled',
      text: '{Who} canceled the code for {masked} {at}. It no longer works. Send a new one if you still need it.',
    },
    locked: {
      title: 'Locked until {time}',
      text: 'There were too many wrong codes for this reason, so no code can be sent or checked for it. Wait until then, have two supervisors unlock it, or verify another way: for example, call back on a phone number that has been on the record for longer.',
    },
    /** What strangers do in a form never locks a rep out. */
    lockedOfWorkflow: {
      title: 'Locked until {time}',
      text: 'There were too many wrong codes in forms or on pages, so workflows can’t send or check a code for this reason. You still can: choose the same reason without “by a workflow”.',
    },
  },
  override: {
    label: 'Why',
    hint: 'For the second supervisor and for the record. No secrets: it stays there.',
    busy: 'Asking…',
    giving: 'Confirming…',
    unlock: {
      start: 'Unlock…',
      means:
        'Find out first who entered the wrong codes. When a second supervisor agrees, codes can be sent and checked for this reason again.',
      press: 'Ask to unlock',
      give: 'Confirm unlocking',
      agree:
        'If you confirm, the wrong codes so far no longer count, and codes can be sent and checked for this reason again. Confirm only if you are sure that nobody is guessing.',
      asked:
        '{Who} asked to unlock this reason {ago}. Reason: “{reason}”. Another supervisor can confirm it on this card until {time}.',
    },
    confirm: {
      start: 'Confirm by hand…',
      means:
        'For an emergency in which no code can be used. You and a second supervisor vouch for this person, and the record says so: by whom, why, and that no code was entered.',
      press: 'Ask to confirm by hand',
      give: 'Confirm by hand',
      agree:
        'If you confirm, you vouch for this person together, for as long as a code would count. The record will say that no code was entered. Confirm only if you know for yourself who this is.',
      asked:
        '{Who} asked to confirm by hand {ago}. Reason: “{reason}”. Another supervisor can confirm it on this card until {time}.',
    },
    pending: 'Waiting for a second supervisor',
    byHand: 'Confirmed by hand',
    proof: 'Confirmed by hand {by}: no code was entered. Reason: “{reason}”',
    when: 'Confirmed by hand {ago} {by} for “{purpose}”; counts until {time}.',
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
};
