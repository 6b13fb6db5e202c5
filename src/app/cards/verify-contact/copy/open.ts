import type { TitleAndText } from '../../../../contract/interface-words.ts';
import type { OpenCode, PurposeView, RecordView } from '../../../../contract/record-view.ts';
import type { Channel, Purpose } from '../../../../contract/vocabulary.ts';
import { isLost } from '../../exchange/lost.ts';
import { symbols, type EntryWords } from '../../words/code-entry.ts';
import { fill } from '../../words/fill.ts';
import { personOf } from '../../words/people.ts';
import type { Times } from '../../words/times.ts';
import type { ContactWords } from '../../words/en/contact-card.ts';

/** After a message that will not arrive. `other`: where a code can go instead, if anywhere. */
export function wayOn(
  { pathway }: PurposeView,
  other: object | null,
  { open }: ContactWords,
): string {
  if (pathway === 'workflow') return open.wayOn.ofWorkflow;
  return other ? open.wayOn.another : open.wayOn.nowhere;
}

export function entryWords({ code }: OpenCode, words: ContactWords): EntryWords {
  return { ...words.open, hint: fill(words.open.hint, { symbols: symbols(code, words) }) };
}

/** For an open code whose destination has left the record: it can’t be checked any more. */
export function goneWords(channel: Channel, { gone, open }: ContactWords): TitleAndText {
  return [gone[channel], open.goneText];
}

export function sentBy(
  { sentAt, sentBy: actor }: OpenCode,
  me: number,
  times: Times,
  { open, people }: ContactWords,
): string {
  return fill(open.sentBy, { ...personOf(actor, me, people), ago: times.ago(sentAt) });
}

/** HubSpot shows only what came back from the primary address. Empty for any other address. */
export function mayComeBack(
  { destination, delivery }: OpenCode,
  { destinations }: RecordView,
  { open }: ContactWords,
): string {
  const source = destinations.find(({ id }) => id === destination)?.source;
  return source === 'additional_email' && !isLost(delivery) ? open.mayComeBack : '';
}

/** How the rep begins, word for word. */
export function script(
  purpose: Purpose,
  { channel, code, sentBy: actor }: OpenCode,
  { script: { openings, sentByMe, sentByUs, codes, to } }: ContactWords,
): string {
  const said = 'userId' in actor ? sentByMe : sentByUs;
  return fill(said, {
    opening: openings[purpose],
    to: to[channel],
    code: fill(codes[code.alphabet], { count: code.length }),
  });
}
