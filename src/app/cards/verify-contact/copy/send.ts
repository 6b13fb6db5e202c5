import type { DestinationView, PurposeView } from '../../../../contract/record-view.ts';
import type { Channel } from '../../../../contract/vocabulary.ts';
import type { Times } from '../../words/times.ts';
import type { Words } from '../../words/words.ts';
import { NOUN, TO } from './channel.ts';

type Fresh = Exclude<DestinationView['freshness'], { freshness: 'settled' }>;

export const SEND = {
  reason: 'Reason',
  destination: 'Send the code to',
  send: 'Send code',
  sendNew: 'Send a new code',
  verifyAgain: 'Verify again',
};

export function sendLabel(label: string, restsUntil: number | undefined, times: Times): string {
  return restsUntil !== undefined && restsUntil > times.now
    ? `${label} ${times.when(restsUntil)}`
    : label;
}

export function destinationLabel({ channel, masked, freshness }: DestinationView): string {
  const to = TO[channel](masked);
  if (freshness.freshness === 'settled') return to;
  return `${to} (${freshness.freshness} ${freshness.within === 'day' ? 'within a day' : 'within 30 days'})`;
}

export const NO_DESTINATION: Words = {
  title: 'No email address on this contact',
  text: 'Add one to the record, then come back. A new address proves little for a while: if the caller has just given it to you, confirm it another way first.',
};

export const ANOTHER_ADDRESS: Words = {
  title: 'The caller asks for another address?',
  text: 'Codes go only to addresses and numbers on this record. Take the wish as a warning sign: don’t add one during the call. Call back on a phone number that has been on the record for longer, or ask a supervisor.',
};

export function freshWords(fresh: Fresh, channel: Channel, times: Times): Words {
  const title = `${whoDid(fresh, channel)} ${times.ago(fresh.at)}`;
  if (fresh.within === 'month') {
    return { title, text: 'Did you expect that? If not, verify another way.' };
  }
  const why = fresh.byYou
    ? 'If the caller asked you to, a code to it proves nothing about the person on this record.'
    : 'People who take over an account often do this first.';
  return {
    title,
    text: `${why} If in doubt, call back on a phone number that has been on the record for longer.`,
  };
}

function whoDid({ freshness, byYou }: Fresh, channel: Channel): string {
  const done = freshness === 'changed' ? 'changed' : 'added';
  const noun = NOUN[channel];
  return byYou ? `You ${done} this ${noun}` : `This ${noun} was ${done}`;
}

export function tooFreshWords(
  fresh: Fresh,
  channel: Channel,
  { refusesNewForMs }: PurposeView,
  hasOthers: boolean,
  times: Times,
): Words {
  const who = whoDid(fresh, channel);
  const choose = hasOthers ? 'choose one that has been on the record for longer, ' : '';
  return {
    title: 'Too new for this reason',
    text: `${who} ${times.ago(fresh.at)}. No code can go to it for this reason until ${times.at(fresh.at + refusesNewForMs)}. Until then, ${choose}call back on a phone number that has been on the record for longer, or ask a supervisor.`,
  };
}
