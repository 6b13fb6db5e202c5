import type { PropertyEvent } from '../workflow.ts';

/** A cleared property is empty, and one that never had a value is not there. */
export function isKnown(value: string | undefined): value is string {
  return value !== undefined && value !== '';
}

/**
 * Whether a write was the event. Becoming known includes getting another value (HubSpot knowledge
 * base: Add re-enrollment triggers, "is known").
 */
export function happened(
  { becomes }: PropertyEvent,
  before: string | undefined,
  after: string | undefined,
): boolean {
  if (before === after) return false;
  return becomes === 'known' ? isKnown(after) : after === becomes.value;
}
