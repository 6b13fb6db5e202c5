import type { OverrideView } from '../../../contract/override.ts';
import type { PurposeView } from '../../../contract/record-view.ts';
import type { Card } from './card.ts';

/** What waits for a second supervisor, until it ends by itself. */
export function overrideNow({ override }: PurposeView, now: number): OverrideView | null {
  return override && now < override.until ? override : null;
}

/** Whether the user can ask for an override and give one. */
export function isSupervisor({ shown: { view } }: Pick<Card, 'shown'>): boolean {
  return view.you.role === 'supervisor' || view.you.role === 'admin';
}
