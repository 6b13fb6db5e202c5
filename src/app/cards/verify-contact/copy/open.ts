import type { OpenCode, PurposeView } from '../../../../contract/record-view.ts';
import type { Channel, Purpose } from '../../../../contract/vocabulary.ts';
import { codeHint, type EntryWords } from '../../words/code-entry.ts';
import { aCode } from '../../words/code.ts';
import { nameOf } from '../../words/people.ts';
import type { Times } from '../../words/times.ts';
import type { Words } from '../../words/words.ts';
import { NOUN, SENT } from './channel.ts';
import { SCRIPT_OPENING } from './purposes.ts';

export const OPEN = {
  script: 'Say to the caller',
  keepAddress: 'Don’t say where it went: the caller knows where to look.',
  noResend: 'There were many messages lately: no more can go out before this code ends.',
  cancel: 'Cancel code',
  cancelling: 'Canceling…',
};

/** For a message that will not arrive. */
export const REFUSED: Words = {
  title: 'The message was refused',
  text: 'Nothing will arrive. Cancel this code and choose another address or number on the record, or verify another way.',
};

/** After a message that came back. `other`: where a code can go instead, if anywhere. */
export function wayOn({ pathway }: PurposeView, other: object | null): string {
  if (pathway === 'workflow') return 'Reach them another way, or send a code from this card.';
  return other
    ? 'Send a new code another way: it takes the place of this one.'
    : 'There is no other address or number to send a code to: verify another way, or ask a supervisor.';
}

export function entryWords(standing: OpenCode): EntryWords {
  return {
    label: 'Code from the caller',
    hint: `${codeHint(standing)} A complete code is checked by itself.`,
    enter: 'Check code',
    alreadyTried: 'You have tried this one, and it was wrong. Ask the caller to read it once more.',
    wrongHint: 'Ask the caller to read the code from the newest message, slowly.',
  };
}

/** For a code whose message told its recipient never to read it to anybody. */
export const THEIRS: Words = {
  title: 'The recipient enters this code',
  text: 'Don’t ask for it: the message told them never to read it to anyone. This card says so when it has been entered.',
};

/** For an open code whose destination has left the record: it can’t be checked any more. */
export function goneWords(channel: Channel): Words {
  return {
    title: `This ${NOUN[channel]} is no longer on the record`,
    text: 'The code sent to it can’t be used. Find out who changed the record and why, cancel this code, then send a new one.',
  };
}

export function sentBy({ sentAt, sentBy: actor }: OpenCode, me: number, times: Times): string {
  return `By ${nameOf(actor, me)}, ${times.ago(sentAt)}`;
}

export function script(purpose: Purpose, { channel, code, sentBy: actor }: OpenCode): string {
  const sent = 'userId' in actor ? 'I’ve just sent' : 'We’ve sent';
  return `“${SCRIPT_OPENING[purpose]} ${sent} ${aCode(code)} ${SENT[channel]} we have on file for you.”`;
}

/** Around the two words that the message shows too: it asks for them before the code is read out. */
export const PHRASE = {
  before: '“So that you know it is us: the message shows the words',
  after: '. If yours does, please read me the code.”',
};
