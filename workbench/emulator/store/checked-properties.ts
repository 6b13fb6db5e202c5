import { invalidProperties, type PropertyProblem } from '../errors/invalid-request.ts';
import { liveProperty, type ObjectType } from './object-type.ts';
import { checkEmail, checkValue } from './property-value.ts';

/**
 * The values of a write as HubSpot would store them. `null` is ignored and `""` clears (observed
 * live, public reports); one bad value refuses the whole write.
 */
export function checkedProperties(
  portalId: number,
  type: ObjectType,
  given: Readonly<Record<string, unknown>>,
  options: { readOnlyToo?: boolean } = {},
): Map<string, string> {
  const values = new Map<string, string>();
  const problems: PropertyProblem[] = [];
  for (const [name, raw] of Object.entries(given)) {
    if (raw === null || raw === undefined) continue;
    const property = liveProperty(type, name);
    if (property === undefined) {
      problems.push({
        name,
        error: 'PROPERTY_DOESNT_EXIST',
        message: `Property "${name}" does not exist`,
      });
      continue;
    }
    if (property.readOnlyValue && options.readOnlyToo !== true) {
      problems.push({
        name,
        error: 'READ_ONLY_VALUE',
        message: `"${name}" is a read only property; its value cannot be set.`,
      });
      continue;
    }
    const text = typeof raw === 'string' ? raw : JSON.stringify(raw);
    const isEmail = type.id === '0-1' && name === 'email';
    const checked = isEmail ? checkEmail(name, text) : checkValue(property, text);
    if ('problem' in checked) problems.push(checked.problem);
    else values.set(name, checked.value);
  }
  if (problems.length > 0) throw invalidProperties(portalId, problems);
  return values;
}
