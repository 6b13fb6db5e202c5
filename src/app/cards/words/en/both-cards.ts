const RELOAD = 'Reload the page. If this stays, ask your HubSpot admin.';

/**
 * What both cards say. Somebody is `{who}` where they do something and `{by}` where it is done by them, with a
 * capital at the start of a sentence; a time is `{time}` as it stands, `{at}`, `{when}` and `{ago}` with what
 * leads to it.
 */
export const BOTH_CARDS = {
  language: 'en',
  back: 'Back',
  tryAgain: { now: 'Try again', later: 'Try again {when}' },
  times: {
    justNow: 'just now',
    in: 'in {time}',
    atTime: 'at {time}',
    atDate: 'at {time}',
    left: '{time} left',
    worksUntil: 'works until {time}',
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
    wrong: {
      one: 'That is not the code. {count} try left.',
      other: 'That is not the code. {count} tries left.',
    },
    lastWasWrong: {
      one: 'The last code tried was wrong. {count} try left.',
      other: 'The last code tried was wrong. {count} tries left.',
    },
    triesLeft: { one: '{count} try left', other: '{count} tries left' },
  },
  sent: {
    sending: {
      email: 'Sending a code to {masked}',
      sms: 'Sending a code by text message to {masked}',
    },
    handed_over: {
      email: 'Code sent to {masked}',
      sms: 'Code sent by text message to {masked}',
    },
    perhaps: 'Code for {masked}',
    unconfirmed: {
      title: 'We could not confirm that the message left',
      text: 'Send it again: same code, costs no try.',
    },
    again: { now: 'Send again', later: 'Send again {when}' },
    busy: 'Sending…',
  },
  reason: {
    tooShort: 'Write at least {least} characters.',
    tooLong: 'Shorten it to {most} characters: it has {count}.',
  },
  noAnswer: {
    title: 'HubSpot did not answer',
    text: 'Check your connection, then try again. Nothing will happen twice.',
  },
  commonRefusals: {
    cool_down: {
      title: 'A message left a moment ago',
      text: 'Give it time to arrive. You can send again {when}.',
    },
    rep_limit: {
      title: 'You have sent many codes in a short time',
      text: 'You can send the next one {when}.',
    },
    not_a_code: {
      title: 'That does not look like a code',
      text: 'A code has {symbols}. This cost no try: check what you typed and try again.',
    },
    unknown_user: { title: 'HubSpot did not recognize you', text: RELOAD },
    not_allowed: {
      title: 'Your role does not let you do this',
      text: 'It takes the role “{role}”. Ask a colleague who has it, or your HubSpot admin.',
    },
    actor_not_verified: { title: 'HubSpot did not confirm that it is you', text: RELOAD },
    malformed_request: {
      title: 'This card sent something it should not have',
      text: 'Nothing was done. Reload the page. If it happens again, tell your HubSpot admin: “{field}”.',
    },
    busy: {
      title: 'HubSpot is busy',
      text: 'Wait a moment, then try again. Nothing will happen twice.',
    },
    unconfirmed: {
      title: 'We don’t know yet whether that worked',
      text: 'HubSpot did not confirm it in time. Try again: nothing will happen twice.',
    },
    not_set_up: {
      title: 'OTP verification is not set up right',
      text: 'Ask your HubSpot admin to look at this: {missing}.',
    },
  },
};
