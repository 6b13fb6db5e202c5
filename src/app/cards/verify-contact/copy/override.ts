import type { TitleAndText } from '../../../../contract/interface-words.ts';
import type { OverrideKind, OverrideView } from '../../../../contract/override.ts';
import type { ConfirmedByHand } from '../../../../contract/record-view.ts';
import type { Purpose } from '../../../../contract/vocabulary.ts';
import { fill, fillBoth } from '../../words/fill.ts';
import { bothOf, personOf } from '../../words/people.ts';
import type { ReasonWords } from '../../words/reason.ts';
import type { Times } from '../../words/times.ts';
import type { ContactWords } from '../../words/en/contact-card.ts';

export function askWords(what: OverrideKind, { override }: ContactWords): ReasonWords {
  return { ...override, press: override[what].press };
}

/** Who asked for what, why, and until when somebody can give it. */
export function pendingWords(
  { what, reason, by, at, until }: OverrideView,
  me: number,
  times: Times,
  { override, people }: ContactWords,
): TitleAndText {
  const asked = { ...personOf(by, me, people), ago: times.ago(at) };
  return fillBoth(override.pending, {
    asked: fill(override[what].asked, asked),
    reason,
    until: times.until(until),
  });
}

export function byHandProof(
  { byHand: { askedBy, reason }, by }: ConfirmedByHand,
  me: number,
  { override, people }: ContactWords,
): string {
  return fill(override.proof, { ...bothOf(askedBy, by, me, people), reason });
}

export function byHandWhen(
  { at, until, byHand, by }: ConfirmedByHand,
  purpose: Purpose,
  me: number,
  times: Times,
  { override, people, purposes }: ContactWords,
): string {
  return fill(override.when, {
    ...bothOf(byHand.askedBy, by, me, people),
    purpose: purposes[purpose],
    ago: times.ago(at),
    until: times.until(until),
  });
}
