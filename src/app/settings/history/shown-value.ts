import { counted } from '../words/fill.ts';
import type { Words } from '../words/words.ts';

/**
 * A value as JSON, as people read it: in their words where it has some, and of a list of more than names, how long it
 * is. What is said of e-mail is somebody's own text, or left to the secret.
 */
export function shownValue(path: string, json: string, words: Words): string {
  const { history, language } = words;
  const value = valueIn(json);
  if (path.startsWith('email.')) return typeof value === 'string' ? value : history.asSecret;
  if (!Array.isArray(value)) return json === '' ? history.nothing : nameOf(value, words);
  if (value.length === 0) return history.nothing;
  return value.every((item) => typeof item === 'string')
    ? value.map((item) => nameOf(item, words)).join(', ')
    : counted(history.entries, value.length, language);
}

/** No two of these settings give one value two meanings. */
function nameOf(value: unknown, { history, policies, people }: Words): string {
  const names: Readonly<Partial<Record<string, string>>> = {
    ...{ true: history.yes, false: history.no, null: policies.keepForEver },
    ...policies.whenNewOptions,
    ...policies.channelNames,
    ...{ viewer: people.roles.viewer.name, sender: people.roles.sender.name },
    approver: people.roles.approver.name,
  };
  return names[String(value)] ?? String(value);
}

function valueIn(json: string): unknown {
  try {
    return JSON.parse(json) as unknown;
  } catch {
    return json;
  }
}
