import type { EndedCode } from '../../../../contract/record-view.ts';
import { first, nameOf } from '../../words/people.ts';
import { plural, type Times } from '../../words/times.ts';
import type { Words } from '../../words/words.ts';
import type { StandingOf } from '../card.ts';

export type Ended = Exclude<EndedCode, { standing: 'locked' }> | StandingOf<'rejected'>;

export function endedWords(ended: Ended, me: number, times: Times): Words {
  switch (ended.standing) {
    case 'expired':
      return {
        title: 'The code ran out',
        text: `The code for ${ended.masked} stopped working at ${times.at(ended.at)}. Ask again when the approver has a moment.`,
      };
    case 'used_up':
      return {
        title: 'No tries left',
        text: `The code for ${ended.masked} ended after ${plural(ended.tries, 'try')}. If you don’t know who tried, tell the approver before you ask again.`,
      };
    case 'cancelled':
      return {
        title: 'The request was withdrawn',
        text: `${first(nameOf(ended.by, me))} withdrew it at ${times.at(ended.at)}. The code for ${ended.masked} no longer works.`,
      };
    case 'rejected':
      return {
        title: 'The request was rejected',
        text: `${first(nameOf(ended.by, me))} rejected the move to “${ended.request.move.to.label}” ${times.ago(ended.at)}: “${ended.reason}”`,
      };
  }
}

export function lockedWords(until: number, times: Times): Words {
  return {
    title: `Locked until ${times.at(until)}`,
    text: 'There were too many wrong codes for this deal, so nothing can be approved until then. Tell the approver: somebody may be guessing.',
  };
}
