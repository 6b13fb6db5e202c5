import type { PropertyInfo } from '../page-contract.ts';
import { dateTime } from './times.ts';

/** A stored value as HubSpot would show it. */
export function formatValue(property: PropertyInfo, value: string, zone: string): string {
  if (value === '') return '';
  const option = property.options.find((each) => each.value === value);
  if (option) return option.label;
  if (property.type === 'number' && Number.isFinite(Number(value))) {
    return Number(value).toLocaleString('en-GB');
  }
  if (property.type === 'datetime') {
    const at = /^\d+$/.test(value) ? Number(value) : Date.parse(value);
    return Number.isNaN(at) ? value : dateTime(at, zone);
  }
  return value;
}
