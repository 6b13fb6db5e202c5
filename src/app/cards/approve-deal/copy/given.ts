import type { Approver } from '../../../../contract/approval.ts';
import type { Times } from '../../words/times.ts';
import type { Words } from '../../words/words.ts';
import type { StandingOf } from '../card.ts';
import { called } from './people.ts';

export const GIVEN = {
  tryAgain: 'Try the move again',
  moving: 'Moving…',
};

export function partlyWords(
  { request: { given, needed }, until }: StandingOf<'partly'>,
  times: Times,
): Words {
  return {
    title: `Approval ${given.length} of ${needed} is given`,
    text: `The deal moves once the second is given, too. The first counts until ${times.at(until)}.`,
  };
}

export function secondLabel(approver: Approver): string {
  return `Ask ${called(approver)} for the second approval`;
}

export function approvedWords(
  { request: { move }, until }: StandingOf<'approved'>,
  times: Times,
): Words {
  return {
    title: 'Approved, but not moved yet',
    text: `The deal is not in “${move.to.label}” yet. Try again: no new code is needed until ${times.at(until)}.`,
  };
}

const SINCE = ' Since then it has been changed or moved on.';

export function movedWords(
  { request: { move }, at, stays }: StandingOf<'moved'>,
  times: Times,
): Words {
  return {
    title: `Moved to ${move.to.label}`,
    text: `The deal was moved ${times.ago(at)}, as it was approved.${stays ? '' : SINCE}`,
  };
}
