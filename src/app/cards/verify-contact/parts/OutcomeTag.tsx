import { StatusTag, type StatusTagProps } from '@hubspot/ui-extensions';
import type { HistoryItem } from '../../../../contract/record-view.ts';
import { OUTCOME } from '../copy/history.ts';

type Outcome = HistoryItem['outcome'];

const VARIANT: Record<Outcome, NonNullable<StatusTagProps['variant']>> = {
  verified: 'success',
  expired: 'default',
  used_up: 'danger',
  cancelled: 'default',
  replaced: 'default',
};

export function OutcomeTag({ outcome }: { outcome: Outcome }) {
  return <StatusTag variant={VARIANT[outcome]}>{OUTCOME[outcome]}</StatusTag>;
}
