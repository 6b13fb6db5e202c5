import type { Settings } from '../../../contract/settings.ts';
import { isPlain, isSame } from './plain.ts';

/** The paths of what differs, as the history names them. A list counts as one value. */
export function changesBetween(before: Settings, now: Settings): string[] {
  return differences(before, now, '');
}

function differences(before: unknown, now: unknown, at: string): string[] {
  if (isPlain(before) && isPlain(now)) {
    const names = [...new Set([...Object.keys(before), ...Object.keys(now)])];
    return names.flatMap((name) =>
      differences(before[name], now[name], at === '' ? name : `${at}.${name}`),
    );
  }
  return isSame(before, now) ? [] : [at];
}
