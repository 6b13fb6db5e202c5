import type { OverrideKind, OverrideView } from '../../../../contract/override.ts';
import type { ConfirmedByHand } from '../../../../contract/record-view.ts';
import type { Purpose, UserActor } from '../../../../contract/vocabulary.ts';
import { first, nameOf } from '../../words/people.ts';
import type { ReasonWords } from '../../words/reason.ts';
import type { Times } from '../../words/times.ts';
import type { Words } from '../../words/words.ts';
import { PURPOSE } from './purposes.ts';

interface OverrideWords extends ReasonWords {
  /** Opens the form. */
  start: string;
  /** What asking for it means. */
  means: string;
  give: string;
  giving: string;
  /** What giving it means. */
  agree: string;
}

const REASON = {
  label: 'Why',
  hint: 'For the second supervisor and for the record. No secrets: it stays there.',
  busy: 'Asking…',
  giving: 'Confirming…',
};

export const OVERRIDE: Record<OverrideKind, OverrideWords> = {
  unlock: {
    ...REASON,
    start: 'Unlock…',
    means:
      'Find out first who entered the wrong codes. When a second supervisor agrees, codes can be sent and checked for this reason again.',
    press: 'Ask to unlock',
    give: 'Confirm unlocking',
    agree:
      'If you confirm, the wrong codes so far no longer count, and codes can be sent and checked for this reason again. Confirm only if you are sure that nobody is guessing.',
  },
  confirm: {
    ...REASON,
    start: 'Confirm by hand…',
    means:
      'For an emergency in which no code can be used. You and a second supervisor vouch for this person, and the record says so: by whom, why, and that no code was entered.',
    press: 'Ask to confirm by hand',
    give: 'Confirm by hand',
    agree:
      'If you confirm, you vouch for this person together, for as long as a code would count. The record will say that no code was entered. Confirm only if you know for yourself who this is.',
  },
};

const ASKED: Record<OverrideKind, string> = {
  unlock: 'asked to unlock this reason',
  confirm: 'asked to confirm by hand',
};

/** Who asked for what, why, and until when somebody can give it. */
export function pendingWords(
  { what, reason, by, at, until }: OverrideView,
  me: number,
  times: Times,
): Words {
  return {
    title: 'Waiting for a second supervisor',
    text: `${first(nameOf(by, me))} ${ASKED[what]} ${times.ago(at)}. Reason: “${reason}”. Another supervisor can confirm it on this card until ${times.at(until)}.`,
  };
}

export const BY_HAND = 'Confirmed by hand';
export const NO_CODE =
  'Two supervisors vouch for this. It does not show that anybody could read a message.';

/** Both who confirmed: who asked, and the second of them. */
export function byBoth(askedBy: UserActor, by: UserActor, me: number): string {
  return `${nameOf(askedBy, me)} and ${nameOf(by, me)}`;
}

export function byHandProof({ byHand, by }: ConfirmedByHand, me: number): string {
  return `Confirmed by hand by ${byBoth(byHand.askedBy, by, me)}: no code was entered. Reason: “${byHand.reason}”`;
}

export function byHandWhen(
  { at, until, byHand, by }: ConfirmedByHand,
  purpose: Purpose,
  me: number,
  times: Times,
): string {
  const both = byBoth(byHand.askedBy, by, me);
  return `Confirmed by hand ${times.ago(at)} by ${both} for “${PURPOSE[purpose]}”; counts until ${times.at(until)}.`;
}
