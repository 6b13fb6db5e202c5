import type { PropertyProblem } from '../errors/invalid-request.ts';
import type { PropertyDefinition } from './property-definition.ts';
import { isoTimestamp, parseTimestamp } from './timestamp.ts';

export type CheckedValue = { value: string } | { problem: PropertyProblem };

const DAY = 86_400_000;
const LONGEST_TEXT = 65_536;
const EMAIL = /^[^\s@<>,;"()]+@[^\s@<>,;"()]+\.[^\s@.<>,;"()]{2,}$/;

/** A value as HubSpot would store it, or why it would not (HubSpot docs: Error handling). */
export function checkValue(property: PropertyDefinition, given: string): CheckedValue {
  const refuse = (error: string, message: string): CheckedValue => ({
    problem: { name: property.name, error, message },
  });
  if (given === '') return { value: '' };
  // HubSpot changelog, January 2025: no white space around values that are not text.
  if (property.type !== 'string' && given.trim() !== given) {
    return refuse('INVALID_WHITESPACE', `${given} has leading or trailing white space`);
  }
  switch (property.type) {
    case 'number':
      return /^-?\d+(\.\d+)?(E-?\d+)?$/i.test(given)
        ? { value: given }
        : refuse('INVALID_INTEGER', `${given} was not a valid number.`);
    case 'bool':
      return given === 'true' || given === 'false'
        ? { value: given }
        : refuse('INVALID_OPTION', `${given} was not one of the allowed options: [true, false]`);
    case 'date':
      return checkDate(given) ?? refuse('INVALID_DATE', `${given} is not a valid date.`);
    case 'datetime': {
      const ms = parseTimestamp(given);
      return ms === undefined
        ? refuse('INVALID_LONG', `${given} was not a valid long.`)
        : { value: isoTimestamp(ms) };
    }
    case 'enumeration':
      return checkOptions(property, given) ?? { value: given };
    default:
      if (given.length > LONGEST_TEXT) {
        return refuse(
          'INVALID_LENGTH',
          `${property.name} is longer than ${LONGEST_TEXT} characters`,
        );
      }
      return { value: given };
  }
}

/** HubSpot stores a contact's address in lower case (observed live, public reports). */
export function checkEmail(name: string, given: string): CheckedValue {
  const value = given.trim().toLowerCase();
  if (value === '' || EMAIL.test(value)) return { value };
  const message = `Email address ${given} is invalid`;
  return { problem: { name, error: 'INVALID_EMAIL', message } };
}

/** ISO 8601, or epoch milliseconds at midnight UTC (HubSpot docs: Properties). */
function checkDate(given: string): CheckedValue | undefined {
  const ms = parseTimestamp(given);
  if (ms === undefined || ms % DAY !== 0) return undefined;
  return { value: new Date(ms).toISOString().slice(0, 10) };
}

function checkOptions(property: PropertyDefinition, given: string): CheckedValue | undefined {
  // Owners and other outside lists are not enumerated in the definition.
  if (property.externalOptions) return undefined;
  const chosen = property.fieldType === 'checkbox' ? given.split(';') : [given];
  const allowed = property.options.map(({ value }) => value);
  const wrong = chosen.find((value) => value !== '' && !allowed.includes(value));
  if (wrong === undefined) return undefined;
  const message = `${wrong} was not one of the allowed options: [${allowed.join(', ')}]`;
  return { problem: { name: property.name, error: 'INVALID_OPTION', message } };
}
