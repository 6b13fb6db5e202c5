import type { SettingsRefusal } from '../../../../contract/settings-reply.ts';
import type { Notice } from '../notice.ts';

/** What stands on every tab. */
export const PAGE = {
  loading: 'Looking at this account',
  tabs: {
    setUp: 'Set-up',
    policies: 'Policies',
    deals: 'Deals',
    channels: 'Channels',
    people: 'People',
    history: 'History',
  },
  tryAgain: 'Try again',
  remove: 'Remove',
  save: 'Save',
  saveDefaults: 'Save these settings',
  saving: 'Saving …',
  discard: 'Discard changes',
  saved: (version: number): string =>
    `Version ${version} is saved. It holds everywhere within a minute.`,
  changed: (count: number): string =>
    count === 1 ? '1 change is not saved' : `${count} changes are not saved`,
  neverSaved:
    'Nothing was saved yet: these are the defaults. They hold for contacts; deals can be approved once you have saved.',
  cannotSave: (count: number): string =>
    count === 1
      ? 'One value cannot be saved as it is. It is marked on its tab.'
      : `${count} values cannot be saved as they are. They are marked on their tabs.`,
  nearest: (value: string): string => `The nearest value that can be saved is ${value}.`,
  readOnly: {
    title: 'You can look, not save',
    text: 'Only admins change these settings. They are named under People.',
  },
  stated: 'HubSpot did not vouch for who you are: the history says so beside your name.',
  conflict: {
    title: (name: string, when: string): string => `${name} saved other settings, ${when}`,
    text: 'What you typed is still here. They changed:',
    takeTheirs: 'Take theirs',
    putMineOnTop: 'Put mine on top of theirs',
    after:
      'On top of theirs: what you changed as you have it, all else as they have it. You then save as usual.',
  },
};

export const NO_ANSWER: Notice = {
  title: 'HubSpot did not answer',
  text: 'Check your connection, then try again. Nothing will happen twice.',
};

/** `labelOf`: what people call the setting with a path. */
export function refusalWords(refusal: SettingsRefusal, labelOf: (path: string) => string): Notice {
  switch (refusal.refusal) {
    case 'malformed_request':
      return {
        title: 'This page sent something it should not have',
        text: `Nothing was done. Reload the page. If it happens again, tell whoever looks after the app: “${refusal.field}”.`,
      };
    case 'unknown_user':
      return {
        title: 'HubSpot did not recognize you',
        text: 'Reload the page. If this stays, see under Settings, Users & Teams that you are an active user.',
      };
    case 'not_allowed':
      return refusal.needs === 'admin'
        ? { title: 'Only admins can do this', text: 'Ask one of those named under People.' }
        : {
            title: 'HubSpot must vouch for who you are',
            text: 'It did not. See that the public endpoints are set up, then reload this page.',
          };
    case 'saved_meanwhile':
      return {
        title: 'Somebody else saved in between',
        text: 'Nothing of yours was saved. Reload the page to see what they changed.',
      };
    case 'not_sound':
      return {
        title: `${labelOf(refusal.path)} cannot be saved as it is`,
        text:
          refusal.nearest === undefined
            ? 'Change it and save again. Nothing was saved.'
            : `The nearest value that can be saved is ${refusal.nearest}. Nothing was saved.`,
      };
    case 'delivery_refused':
      return withCode(DELIVERY[refusal.reason] ?? DELIVERY_REFUSED, refusal.detail);
    case 'not_set_up':
      return {
        title: 'The app is not set up yet',
        text: `First put right what the tab Set-up names. Missing: ${refusal.missing}.`,
      };
    case 'busy':
      return {
        title: 'HubSpot is busy',
        text: 'Wait a moment, then try again. Nothing will happen twice.',
      };
    case 'unconfirmed':
      return {
        title: 'We don’t know yet whether that worked',
        text: 'HubSpot did not confirm it in time. Try again: nothing will happen twice.',
      };
    case 'trail_broken':
      return {
        title: 'An entry of the ledger was altered or taken away',
        text: 'Nothing is decided on such a ledger. Find out who may edit or delete the object OTP entry, and see docs/ledger.md.',
      };
  }
}

const DELIVERY_REFUSED: Notice = {
  title: 'The message was refused',
  text: 'See the lines on messages under Set-up.',
};

/** What admins look up: the carrier's own code. */
function withCode({ title, text }: Notice, code: string): Notice {
  return { title, text: code === '' ? text : `${text} The answer was: ${code}.` };
}

/** By reason. */
const DELIVERY: Readonly<Record<string, Notice>> = {
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
    text: 'See that the address after “from” in OTP_EMAIL_ROUTE may send through that server.',
  },
  template: {
    title: 'HubSpot refused the e-mail',
    text: 'See that the e-mail whose id is in OTP_EMAIL_ROUTE is published, made for the single-send API, and has the places of src/delivery/hubspot-email-template.html.',
  },
  account: {
    title: 'This HubSpot account may not send',
    text: 'The transactional e-mail add-on or its scope is missing. A mail server (SMTP) works without.',
  },
};
