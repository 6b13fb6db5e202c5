/** A time as HubSpot gives it: ISO 8601, or milliseconds since 1970. Undefined of anything else. */
export function parseTime(text: string): number | undefined {
  const time = /^\d+$/.test(text) ? Number(text) : Date.parse(text);
  return Number.isFinite(time) ? time : undefined;
}
