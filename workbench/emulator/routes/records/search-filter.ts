import { comparable, order, type Comparable } from '../../store/comparable.ts';

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
