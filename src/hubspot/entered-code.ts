import { ENTERED_CODE } from './schema.ts';

/** What stands, and stood, in the property that a form puts a code into. */
export interface EnteredCode {
  /** Empty when nothing was entered or it was emptied. */
  value: string;
  /** Every value and since when, the newest first. Milliseconds since 1970, by HubSpot. */
  versions: readonly { value: string; at: number }[];
}

interface ReadRecord {
  propertiesWithHistory?: Readonly<Record<string, readonly { value: string; timestamp: Date }[]>>;
}

/** What a record that was read with the history of that property says of it. */
export function enteredIn(record: ReadRecord): EnteredCode {
  const history = record.propertiesWithHistory?.[ENTERED_CODE.name] ?? [];
  const versions = history.map(({ value, timestamp }) => ({
    value,
    at: new Date(timestamp).getTime(),
  }));
  return { value: versions[0]?.value ?? '', versions };
}

/**
 * When HubSpot received an answer: since when the property has held it, or last did. Undefined when it
 * never held it, and where there is no answer: the time at which the property was emptied says nothing.
 * HubSpot dates a version; whether a form's submitter can make it date one back (HubSpot's submission API
 * takes a time) is not confirmed, so how far back is believed has an end.
 */
export function receivedAt({ versions }: EnteredCode, code: string): number | undefined {
  const answer = code.trim();
  return answer === '' ? undefined : versions.find(({ value }) => value.trim() === answer)?.at;
}
