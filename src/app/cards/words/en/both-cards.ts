import type { InLanguage, WordTree } from '../../../../contract/interface-words.ts';

const ONCE = 'Nothing will happen twice.';
const RELOAD = 'Reload the page. If this stays, ask your HubSpot admin.';

/**
 * What both cards say. Somebody is `{who}` where they do something and `{by}` where it is done by them; a time
 * is `{at}`, `{until}`, `{when}` or `{ago}` with what leads to it. A place that begins with a
 * capital is filled in with one.
 */
export const BOTH_CARDS = {
  language: 'en',
  back: 'Back',
  tryAgain: 'Try again',
  /** On a button that has to wait. */
  later: '{label} {when}',
  inOneLine: '{title}. {text}',
  times: {
    justNow: 'just now',
    in: 'in {time}',
    atTime: 'at {time}',
    atDate: 'at {time}',
    untilTime: 'until {time}',
    untilDate: 'until {time}',
    left: '{time} left',
    worksUntil: 'works {until}',
  },
  people: {
    named: { who: '{name}', by: 'by {name}' },
    you: { who: 'you', by: 'by you' },
    user: { who: 'another user', by: 'by another user' },
    workflow: { who: 'a workflow', by: 'by a workflow' },
    form: { who: 'somebody in a form', by: 'by somebody in a form' },
    page: { who: 'somebody on a page', by: 'by somebody on a page' },
    both: { who: '{one} and {another}', by: '{byOne} and {another}' },
  },
  roles: {
    viewer: 'viewer',
    sender: 'sender',
    approver: 'approver',
    supervisor: 'supervisor',
    admin: 'admin',
  },
  symbols: { digits: '{count} digits', letters_and_digits: '{count} letters and digits' },
  entry: {
    checking: 'Checking…',
    lastTry: 'Last try. If it is wrong, this code ends and you need a new one.',
    wrong: 'That is not the code. {left}.',
    lastWasWrong: 'The last code tried was wrong. {left}.',
    triesLeft: { one: '{count} try left', other: '{count} tries left' },
    /** After which a code ended. */
    tries: { one: '{count} try', other: '{count} tries' },
  },
  sent: {
    to: { email: 'to {masked}', sms: 'by text message to {masked}' },
    sending: 'Sending a code {to}',
    handed_over: 'Code sent {to}',
    delivered: 'Code delivered {to}',
    perhaps: 'Code for {masked}',
    unconfirmed: [
      'We could not confirm that the message left',
      'Send it again: same code, costs no try.',
    ],
    putOff: [
      'The message was put off',
      'Nothing has left yet: the other side asked us to come back in a few minutes, as some mail servers do with senders that are new to them. Send it again then: same code.',
    ],
    /** A message that does not arrive. `{wayOn}`: what to do about it where it is about the recipient. */
    undelivered: {
      no_mailbox: [
        'There is no such mailbox',
        'The message came back: the address does not exist. {wayOn}',
      ],
      mailbox_full: [
        'The mailbox is full',
        'The message came back: the mailbox takes no more mail. {wayOn}',
      ],
      blocked: [
        'The message was blocked',
        'It was taken for spam, or the other side takes no such messages. {wayOn}',
      ],
      bounced_before: [
        'Mail to this address came back before',
        'So HubSpot sends nothing to it any more. {wayOn}',
      ],
      phone_unreachable: [
        'The phone can’t be reached',
        'The message did not arrive: the phone is off, out of reach or no longer in use. {wayOn}',
      ],
      no_texts: [
        'This number can’t receive text messages',
        'The message did not arrive: it is a landline, or its network takes no texts. {wayOn}',
      ],
      our_side: [
        'Messages can’t leave this way at the moment',
        'That is not about the recipient. Tell your HubSpot admin to look at the app’s settings, tab Set-up. Until then, another way may work.',
      ],
      other: ['The message did not arrive', 'The other side gave no reason that we know. {wayOn}'],
    },
    again: 'Send again',
    busy: 'Sending…',
  },
  reason: {
    tooShort: 'Write at least {least} characters.',
    tooLong: 'Shorten it to {most} characters: it has {count}.',
  },
  noAnswer: ['HubSpot did not answer', `Check your connection, then try again. ${ONCE}`],
  commonRefusals: {
    cool_down: [
      'A message left a moment ago',
      'Give it time to arrive. You can send again {when}.',
    ],
    rep_limit: ['You have sent many codes in a short time', 'You can send the next one {when}.'],
    not_a_code: [
      'That does not look like a code',
      'A code has {symbols}. This cost no try: check what you typed and try again.',
    ],
    unknown_user: ['HubSpot did not recognize you', RELOAD],
    not_allowed: [
      'Your role does not let you do this',
      'It takes the role “{role}”. Ask a colleague who has it, or your HubSpot admin.',
    ],
    actor_not_verified: ['HubSpot did not confirm that it is you', RELOAD],
    malformed_request: [
      'This card sent something it should not have',
      'Nothing was done. Reload the page. If it happens again, tell your HubSpot admin: “{field}”.',
    ],
    busy: ['HubSpot is busy', `Wait a moment, then try again. ${ONCE}`],
    unconfirmed: [
      'We don’t know yet whether that worked',
      'HubSpot did not confirm it in time. Try again: nothing will happen twice.',
    ],
    not_set_up: [
      'OTP verification is not set up right',
      'Ask your HubSpot admin to look at this: {missing}.',
    ],
  },
} satisfies WordTree;

/** The words of both cards, in whatever language. */
export type BothWords = InLanguage<typeof BOTH_CARDS>;
