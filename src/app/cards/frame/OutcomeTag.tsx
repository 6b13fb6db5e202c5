import { StatusTag, type StatusTagProps } from '@hubspot/ui-extensions';
import type { ApprovalOutcome } from '../../../contract/approval.ts';
import type { HistoryItem } from '../../../contract/record-view.ts';

type Outcome = HistoryItem['outcome'] | ApprovalOutcome;

const VARIANT: Record<Outcome, NonNullable<StatusTagProps['variant']>> = {
  verified: 'success',
  approved: 'success',
  rejected: 'danger',
  expired: 'default',
  used_up: 'danger',
  cancelled: 'default',
  replaced: 'default',
};

/** `children`: the card's word for the outcome. */
export function OutcomeTag({ outcome, children }: { outcome: Outcome; children: string }) {
  return <StatusTag variant={VARIANT[outcome]}>{children}</StatusTag>;
}
