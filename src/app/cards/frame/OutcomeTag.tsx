import { StatusTag, type StatusTagProps } from '@hubspot/ui-extensions';
import type { ApprovalOutcome } from '../../../contract/approval.ts';
import type { HistoryItem } from '../../../contract/record-view.ts';

type Outcome = HistoryItem['outcome'] | ApprovalOutcome;

/** What needs no second look has no color. */
const VARIANT: Partial<Record<Outcome, NonNullable<StatusTagProps['variant']>>> = {
  verified: 'success',
  approved: 'success',
  rejected: 'danger',
  used_up: 'danger',
};

/** `children`: the card's word for the outcome. */
export function OutcomeTag({ outcome, children }: { outcome: Outcome; children: string }) {
  return <StatusTag variant={VARIANT[outcome] ?? 'default'}>{children}</StatusTag>;
}
