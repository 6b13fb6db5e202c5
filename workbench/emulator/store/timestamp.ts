/** HubSpot drops the fraction of a timestamp when it is zero (observed live, public reports). */
export function isoTimestamp(ms: number): string {
  return new Date(ms).toISOString().replace('.000Z', 'Z');
}

const ISO = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:?\d{2})?)?$/;

/** A datetime value as the properties API takes it: epoch milliseconds or ISO 8601. */
export function parseTimestamp(value: string): number | undefined {
  if (/^-?\d{1,15}$/.test(value)) return Number(value);
  if (!ISO.test(value)) return undefined;
  const zoned = /T/.test(value) && !/(Z|[+-]\d{2}:?\d{2})$/.test(value) ? `${value}Z` : value;
  const ms = Date.parse(zoned);
  return Number.isNaN(ms) ? undefined : ms;
}
