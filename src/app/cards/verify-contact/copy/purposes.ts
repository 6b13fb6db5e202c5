import type { PurposeView, Standing } from '../../../../contract/record-view.ts';
import type { Purpose } from '../../../../contract/vocabulary.ts';

export const PURPOSE: Record<Purpose, string> = {
  caller_check: 'Confirm who is calling',
  sensitive_request: 'Before a sensitive change',
  regulated_request: 'Regulated request',
  portal_access: 'Portal access',
  email_ownership: 'Confirm the email address',
  deal_approval: 'Deal approval',
};

/** How the rep begins, word for word. */
export const SCRIPT_OPENING: Record<Purpose, string> = {
  caller_check: 'Before we go on, I’d like to make sure I’m talking to the right person.',
  sensitive_request: 'Before I change anything for you, I have to check that the request is yours.',
  regulated_request:
    'Before I can act on this request, I have to confirm it with you and keep a record of that.',
  portal_access: 'Before I open the portal for you, I have to check that it is you.',
  email_ownership: 'I’d like to make sure that we have the right email address for you.',
  deal_approval: 'Before I record your approval, I have to check that it is yours.',
};

/** The reason with what is going on for it, so that no rep overlooks an open code. */
export function reasonLabel({ purpose, pathway }: PurposeView, standing: Standing): string {
  const note = 'byHand' in standing ? ' (confirmed by hand)' : (NOTE[standing.standing] ?? '');
  return `${PURPOSE[purpose]}${pathway === 'workflow' ? BY_WORKFLOW : ''}${note}`;
}

const BY_WORKFLOW = ', by a workflow';

const NOTE: Partial<Record<Standing['standing'], string>> = {
  open: ' (code open)',
  verified: ' (verified)',
  locked: ' (locked)',
};
