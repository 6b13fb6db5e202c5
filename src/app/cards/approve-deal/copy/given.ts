import type { TitleAndText } from '../../../../contract/interface-words.ts';
import type { Times } from '../../words/times.ts';
import { fillBoth } from '../../words/fill.ts';
import type { StandingOf } from '../card.ts';
import type { DealWords } from '../../words/en/deal-card.ts';

export function partlyWords(
  { request: { given, needed }, until }: StandingOf<'partly'>,
  times: Times,
  words: DealWords,
): TitleAndText {
  return fillBoth(words.given.partly, { number: given.length, needed, until: times.until(until) });
}

export function approvedWords(
  { request: { move }, until }: StandingOf<'approved'>,
  times: Times,
  words: DealWords,
): TitleAndText {
  return fillBoth(words.given.approved, { stage: move.to.label, until: times.until(until) });
}

export function movedWords(
  { request: { move }, at, stays }: StandingOf<'moved'>,
  times: Times,
  { given: { moved, movedOn } }: DealWords,
): TitleAndText {
  return fillBoth(stays ? moved : movedOn, { stage: move.to.label, ago: times.ago(at) });
}
