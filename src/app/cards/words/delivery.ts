import type { Undelivered } from '../../../contract/record-view.ts';
import type { Words } from './words.ts';

/** For a message that a mail server put off, or Twilio. */
export const PUT_OFF: Words = {
  title: 'The message was put off',
  text: 'Nothing has left yet: the other side asked us to come back in a few minutes, as some mail servers do with senders that are new to them. Send it again then: same code.',
};

/** A message that does not arrive. `wayOn`: what to do about it where it is about the recipient. */
export function undeliveredWords(why: Undelivered, wayOn: string): Words {
  const { title, text, isOurs } = UNDELIVERED[why];
  return { title, text: isOurs === true ? text : `${text} ${wayOn}` };
}

const UNDELIVERED: Readonly<Record<Undelivered, Words & { isOurs?: true }>> = {
  no_mailbox: {
    title: 'There is no such mailbox',
    text: 'The message came back: the address does not exist.',
  },
  mailbox_full: {
    title: 'The mailbox is full',
    text: 'The message came back: the mailbox takes no more mail.',
  },
  blocked: {
    title: 'The message was blocked',
    text: 'It was taken for spam, or the other side takes no such messages.',
  },
  bounced_before: {
    title: 'Mail to this address came back before',
    text: 'So HubSpot sends nothing to it any more.',
  },
  phone_unreachable: {
    title: 'The phone can’t be reached',
    text: 'The message did not arrive: the phone is off, out of reach or no longer in use.',
  },
  no_texts: {
    title: 'This number can’t receive text messages',
    text: 'The message did not arrive: it is a landline, or its network takes no texts.',
  },
  our_side: {
    title: 'Messages can’t leave this way at the moment',
    text: 'That is not about the recipient. Tell your HubSpot admin to look at the app’s settings, tab Set-up. Until then, another way may work.',
    isOurs: true,
  },
  other: {
    title: 'The message did not arrive',
    text: 'The other side gave no reason that we know.',
  },
};
