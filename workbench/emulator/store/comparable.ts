import { parseTimestamp } from './timestamp.ts';

/** A value with all that a search compares it by. */
export interface Comparable {
  /** In lower case: text is compared without case (HubSpot docs, CRM search). */
  text: string;
  /** Of a number or a time. */
  number: number | undefined;
}

export function comparable(text: string): Comparable {
  return { text: text.toLowerCase(), number: numeric(text) };
}

/** As numbers or times when both sides are; otherwise as text. */
export function order(one: Comparable, other: Comparable): number {
  if (one.number !== undefined && other.number !== undefined) return one.number - other.number;
  return one.text < other.text ? -1 : Number(one.text !== other.text);
}

function numeric(text: string): number | undefined {
  // A glance first: most of what is held is a word.
  const first = text.charCodeAt(0);
  if (first !== 45 && !(first >= 48 && first <= 57)) return undefined;
  if (/^-?\d+(\.\d+)?$/.test(text)) return Number(text);
  return /^\d{4}-/.test(text) ? parseTimestamp(text) : undefined;
}
