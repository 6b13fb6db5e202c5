import type { ApprovalRefusal } from '../../../../contract/approval-refusal.ts';
import type { Refusal } from '../../../../contract/refusal.ts';
import { first } from '../../words/people.ts';
import { commonRefusalWords } from '../../words/refusals.ts';
import type { Times } from '../../words/times.ts';
import type { Words } from '../../words/words.ts';
import { CHANGED } from './changes.ts';
import { lockedWords } from './ended.ts';
import { PLAIN_REFUSALS } from './plain-refusals.ts';
import { onlyApprover, REFUSED } from './waiting.ts';

type AnyRefusal = Refusal | ApprovalRefusal;
type PlainRefusal = Extract<AnyRefusal, { refusal: keyof typeof PLAIN_REFUSALS }>;

const AN_APPROVER = 'the approver';

/** Why a step on a deal was not taken, and what to do now. */
export function refusalWords(refusal: AnyRefusal, times: Times): Words {
  if (isPlain(refusal)) {
    const [title, text] = PLAIN_REFUSALS[refusal.refusal];
    return { title, text };
  }
  switch (refusal.refusal) {
    case 'destination_limit':
      return {
        title: 'This approver has had many codes',
        text: `Ask somebody else, or send another one ${times.when(refusal.until)}.`,
      };
    case 'account_limit':
      return {
        title: 'Your account has reached its limit for codes',
        text: `Ask for approval again ${times.when(refusal.until)}.`,
      };
    case 'changed_since':
      return CHANGED;
    case 'delivery_refused':
      return REFUSED;
    case 'locked':
      return lockedWords(refusal.until, times);
    case 'record_merged':
      return {
        title: 'This deal was merged into another one',
        text: `Open deal ${refusal.into} and ask for approval there.`,
      };
    case 'recently_changed':
      return {
        title: 'The approver’s email address is too new',
        text: `It was changed ${times.ago(refusal.at)}. Ask somebody else, or tell your HubSpot admin.`,
      };
    case 'approver_left':
      return {
        title: `${first(refusal.name || AN_APPROVER)} can’t approve any more`,
        text: 'They are no active user of this account. Ask somebody else, or have your HubSpot admin name another approver.',
      };
    case 'no_approver':
      return {
        title: 'This deal names no approver',
        text: `Choose somebody in the deal’s property “${refusal.property}”, then ask for approval.`,
      };
    case 'approver_must_enter':
      return {
        title: onlyApprover(refusal.name || AN_APPROVER),
        text: 'Nothing was approved. They have to enter it themselves, where HubSpot knows that it is them.',
      };
    case 'move_refused':
      return {
        title: 'HubSpot did not move the deal',
        text: `${quoted(refusal.reason)}Fill in what HubSpot asks for, then try again; no new code is needed.`,
      };
    case 'moving':
      return {
        title: 'The deal is being moved right now',
        text: `Give HubSpot a moment. You can try again ${times.when(refusal.until)}.`,
      };
    default:
      return commonRefusalWords(refusal, times);
  }
}

function isPlain(refusal: AnyRefusal): refusal is PlainRefusal {
  return refusal.refusal in PLAIN_REFUSALS;
}

function quoted(reason: string): string {
  return reason === '' ? '' : `HubSpot says: “${reason}” `;
}
