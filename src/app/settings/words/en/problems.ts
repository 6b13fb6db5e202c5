/** Why something was not done, and what to do now. */
export const PROBLEMS = {
  noAnswer: {
    title: 'HubSpot did not answer',
    text: 'Check your connection, then try again. Nothing will happen twice.',
  },
  malformed: {
    title: 'This page sent something it should not have',
    text: 'Nothing was done. Reload the page. If it happens again, tell whoever looks after the app: “{field}”.',
  },
  unknownUser: {
    title: 'HubSpot did not recognize you',
    text: 'Reload the page. If this stays, see under Settings, Users & Teams that you are an active user.',
  },
  notAdmin: {
    title: 'Only admins can do this',
    text: 'Ask one of those named under People.',
  },
  notVouchedFor: {
    title: 'HubSpot must vouch for who you are',
    text: 'It did not. See that the public endpoints are set up, then reload this page.',
  },
  savedMeanwhile: {
    title: 'Somebody else saved in between',
    text: 'Nothing of yours was saved. Reload the page to see what they changed.',
  },
  notSound: {
    title: '{setting} cannot be saved as it is',
    text: 'Change it and save again. Nothing was saved.',
  },
  notSoundNearest: {
    title: '{setting} cannot be saved as it is',
    text: 'The nearest value that can be saved is {value}. Nothing was saved.',
  },
  notSetUp: {
    title: 'The app is not set up yet',
    text: 'First put right what the tab Set-up names. Missing: {missing}.',
  },
  /** What is missing where it has no name of its own. */
  missing: { 'ledger object': 'ledger object', clock: 'clock', scopes: 'scopes' },
  busy: {
    title: 'HubSpot is busy',
    text: 'Wait a moment, then try again. Nothing will happen twice.',
  },
  tooManyTests: {
    title: 'Enough test messages for now',
    text: 'At most five in ten minutes. The next one can go from {time} on.',
  },
  unconfirmed: {
    title: 'We don’t know yet whether that worked',
    text: 'HubSpot did not confirm it in time. Try again: nothing will happen twice.',
  },
  trailBroken: {
    title: 'An entry of the ledger was altered or taken away',
    text: 'Nothing is decided on such a ledger. Find out who may edit or delete the object OTP entry, and see docs/ledger.md.',
  },
  /** A message to oneself that was refused, by reason. */
  delivery: {
    address: {
      title: 'No message can go to you this way',
      text: 'HubSpot knows no address or number of yours for it. Choose another way.',
    },
    recipient: {
      title: 'Your own address was refused',
      text: 'The mail service delivers nothing to it. Look at the address of your HubSpot user.',
    },
    later: {
      title: 'The mail server asks to try again later',
      text: 'Nothing has left. Some servers do that with senders that are new to them (greylisting): send the test again in a few minutes.',
    },
    sender: {
      title: 'The mail server refused the sender',
      text: 'See that the sender’s address, as under Channels or else in OTP_EMAIL_ROUTE, may send through that server.',
    },
    template: {
      title: 'HubSpot refused the e-mail',
      text: 'See that the e-mail whose id is under Channels, or else in OTP_EMAIL_ROUTE, is published, made for the single-send API, and has the places of src/delivery/hubspot-email-template.html.',
    },
    account: {
      title: 'This HubSpot account may not send',
      text: 'The transactional e-mail add-on or its scope is missing. A mail server (SMTP) works without.',
    },
    other: {
      title: 'The message was refused',
      text: 'See the lines on messages under Set-up.',
    },
  },
  /** With the carrier’s own code, which admins look up. */
  withCode: '{text} The answer was: {code}.',
};
