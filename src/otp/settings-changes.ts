import type { Settings } from '../contract/settings.ts';

/** One value that differs between two versions. */
export interface SettingsChange {
  /** Such as `purposes.caller_check.minutes`. */
  path: string;
  /** As JSON; empty where there was none. */
  before: string;
  now: string;
}

/** What differs, by path. A list counts as one value: an item has no name of its own. */
export function settingsChanges(before: Settings, now: Settings): SettingsChange[] {
  return differences(before, now, '');
}

function differences(before: unknown, now: unknown, at: string): SettingsChange[] {
  if (isPlain(before) && isPlain(now)) {
    const names = [...new Set([...Object.keys(before), ...Object.keys(now)])];
    return names.flatMap((name) =>
      differences(before[name], now[name], at === '' ? name : `${at}.${name}`),
    );
  }
  const [was, is] = [asText(before), asText(now)];
  return was === is ? [] : [{ path: at, before: was, now: is }];
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function asText(value: unknown): string {
  return value === undefined ? '' : JSON.stringify(value);
}
