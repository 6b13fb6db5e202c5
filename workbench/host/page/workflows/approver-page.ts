import type { EnrolmentView } from '../../../workflows/enrolment-view.ts';
import type { DealSummary } from '../../page-contract.ts';
import { currentStep } from './flow-state.ts';

const REQUIRE_APPROVAL = 'Require approval';

/**
 * Where the approver of a deal enters the code, while the workflow waits for it. Only for a deal: the
 * page of a contact is for the contact's own browser to find.
 */
export function approverPage(
  enrolment: EnrolmentView | undefined,
  deals: readonly DealSummary[],
): string | undefined {
  if (enrolment?.record.objectType !== 'deals') return undefined;
  const step = currentStep(enrolment);
  const challenge = deals.find(({ id }) => id === enrolment.record.id)?.challenge ?? '';
  if (step?.kind !== 'action' || step.state !== 'waiting' || challenge === '') return undefined;
  // The code of an approval is entered in the deal's card.
  if (step.action === REQUIRE_APPROVAL) return undefined;
  return `/site/enter-code.html#${new URLSearchParams({ challenge, lang: 'en' }).toString()}`;
}
