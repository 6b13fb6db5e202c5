import type { Times } from '../../words/times.ts';
import { fillWords, type Words } from '../../words/words.ts';
import type { StandingOf } from '../card.ts';
import type { DealWords } from './words.ts';

export function partlyWords(
  { request: { given, needed }, until }: StandingOf<'partly'>,
  times: Times,
  words: DealWords,
): Words {
  return fillWords(words.given.partly, { number: given.length, needed, time: times.time(until) });
}

export function approvedWords(
  { request: { move }, until }: StandingOf<'approved'>,
  times: Times,
  words: DealWords,
): Words {
  return fillWords(words.given.approved, { stage: move.to.label, time: times.time(until) });
}

export function movedWords(
  { request: { move }, at, stays }: StandingOf<'moved'>,
  times: Times,
  { given: { moved, movedOn } }: DealWords,
): Words {
  return fillWords(stays ? moved : movedOn, { stage: move.to.label, ago: times.ago(at) });
}
