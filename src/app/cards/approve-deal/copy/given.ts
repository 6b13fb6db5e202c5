import { isThere } from './ask.ts';
import type { TitleAndText } from '../../../../contract/interface-words.ts';
import type { Times } from '../../words/times.ts';
import { fillBoth } from '../../words/fill.ts';
import type { StandingOf } from '../card.ts';
import type { DealWords } from '../../words/en/deal-card.ts';

export function partlyWords(
  { request: { given, needed, move }, until }: StandingOf<'partly'>,
  times: Times,
  { given: { partly, partlyThere } }: DealWords,
): TitleAndText {
  return fillBoth(isThere(move) ? partlyThere : partly, {
    ...{ number: given.length, needed },
    stage: move.to.label,
    until: times.until(until),
  });
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
  { given: { moved, movedOn, there, thereOnce } }: DealWords,
): TitleAndText {
  const [as, since] = isThere(move) ? [there, thereOnce] : [moved, movedOn];
  return fillBoth(stays ? as : since, { stage: move.to.label, ago: times.ago(at) });
}
