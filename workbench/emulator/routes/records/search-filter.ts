import { parseTimestamp } from '../../store/timestamp.ts';

export interface Filter {
  propertyName: string;
  operator: string;
  value?: string;
  highValue?: string;
  values?: string[];
}

/** One condition of a search; text is compared without case (HubSpot docs, CRM search). */
export function passes(filter: Filter, actual: string | undefined): boolean {
  const held = actual ?? '';
  const { operator, value = '', highValue = '', values = [] } = filter;
  switch (operator) {
    case 'HAS_PROPERTY':
      return held !== '';
    case 'NOT_HAS_PROPERTY':
      return held === '';
    case 'EQ':
      return held !== '' && compare(held, value) === 0;
    case 'NEQ':
      return held !== '' && compare(held, value) !== 0;
    case 'LT':
      return held !== '' && compare(held, value) < 0;
    case 'LTE':
      return held !== '' && compare(held, value) <= 0;
    case 'GT':
      return held !== '' && compare(held, value) > 0;
    case 'GTE':
      return held !== '' && compare(held, value) >= 0;
    case 'BETWEEN':
      return held !== '' && compare(held, value) >= 0 && compare(held, highValue) <= 0;
    case 'IN':
      return values.some((wanted) => compare(held, wanted) === 0);
    case 'NOT_IN':
      return held !== '' && values.every((wanted) => compare(held, wanted) !== 0);
    case 'CONTAINS_TOKEN':
      return held !== '' && containsToken(held, value);
    case 'NOT_CONTAINS_TOKEN':
      return held !== '' && !containsToken(held, value);
    default:
      return false;
  }
}

/** As numbers or times when both sides are; otherwise as text. */
export function compare(one: string, other: string): number {
  const numbers = [numeric(one), numeric(other)] as const;
  if (numbers[0] !== undefined && numbers[1] !== undefined) return numbers[0] - numbers[1];
  return one.toLowerCase() < other.toLowerCase()
    ? -1
    : Number(one.toLowerCase() !== other.toLowerCase());
}

function numeric(text: string): number | undefined {
  if (/^-?\d+(\.\d+)?$/.test(text)) return Number(text);
  return /^\d{4}-/.test(text) ? parseTimestamp(text) : undefined;
}

function containsToken(held: string, wanted: string): boolean {
  const pattern = wanted
    .toLowerCase()
    .split('*')
    .map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))
    .join('.*');
  return held
    .toLowerCase()
    .split(/[\s,;@]+/)
    .concat(held.toLowerCase())
    .some((token) => new RegExp(`^${pattern}$`).test(token));
}
