import type { PropertyVersion } from '../../store/record.ts';
import { parseTimestamp } from '../../store/timestamp.ts';

export interface Filter {
  propertyName: string;
  operator: string;
  value?: string;
  highValue?: string;
  values?: string[];
}

/** Whether a record's value passes. */
type Condition = (held: Comparable) => boolean;

/**
 * One condition of a search; text is compared without case (HubSpot docs, CRM search). What a filter itself says is
 * read once, as a search looks at every record.
 */
export function conditionOf({
  operator,
  value = '',
  highValue = '',
  values = [],
}: Filter): Condition {
  const [wanted, high] = [comparable(value), comparable(highValue)];
  const all = values.map(comparable);
  const compared =
    (test: Condition): Condition =>
    (held) =>
      held.text !== '' && test(held);
  switch (operator) {
    case 'HAS_PROPERTY':
      return ({ text }) => text !== '';
    case 'NOT_HAS_PROPERTY':
      return ({ text }) => text === '';
    case 'EQ':
      return compared((held) => order(held, wanted) === 0);
    case 'NEQ':
      return compared((held) => order(held, wanted) !== 0);
    case 'LT':
      return compared((held) => order(held, wanted) < 0);
    case 'LTE':
      return compared((held) => order(held, wanted) <= 0);
    case 'GT':
      return compared((held) => order(held, wanted) > 0);
    case 'GTE':
      return compared((held) => order(held, wanted) >= 0);
    case 'BETWEEN':
      return compared((held) => order(held, wanted) >= 0 && order(held, high) <= 0);
    case 'IN':
      return compared((held) => all.some((each) => order(held, each) === 0));
    case 'NOT_IN':
      return compared((held) => all.every((each) => order(held, each) !== 0));
    case 'CONTAINS_TOKEN':
      return ({ text }) => text !== '' && containsToken(text, value);
    case 'NOT_CONTAINS_TOKEN':
      return ({ text }) => text !== '' && !containsToken(text, value);
    default:
      return () => false;
  }
}

/** A value with all that it is compared by. */
export interface Comparable {
  /** In lower case. */
  text: string;
  /** Of a number or a time. */
  number: number | undefined;
}

function comparable(text: string): Comparable {
  return { text: text.toLowerCase(), number: numeric(text) };
}

const NOTHING = comparable('');
const known = new WeakMap<PropertyVersion, Comparable>();

/** What a record holds. Read once: a search looks at every record, and there can be 100,000. */
export function held(version: PropertyVersion | undefined): Comparable {
  if (version === undefined) return NOTHING;
  const seen = known.get(version);
  if (seen !== undefined) return seen;
  const read = comparable(version.value);
  known.set(version, read);
  return read;
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

function containsToken(text: string, wanted: string): boolean {
  const pattern = wanted
    .toLowerCase()
    .split('*')
    .map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))
    .join('.*');
  return text
    .split(/[\s,;@]+/)
    .concat(text)
    .some((token) => new RegExp(`^${pattern}$`).test(token));
}
