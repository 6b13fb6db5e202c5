const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const WEEK = 7 * DAY;

/** HubSpot docs, Custom workflow actions: how long an execution is blocked unless it says. */
export const DEFAULT_EXPIRATION = WEEK;

const DURATION = /^P(?=.)(?:(\d+)W)?(?:(\d+)D)?(?:T(?=.)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;
/** Of the groups above, in their order. */
const UNITS = [WEEK, DAY, HOUR, MINUTE, SECOND];

/**
 * Milliseconds of an ISO 8601 duration in weeks, days, hours, minutes and seconds, which may be mixed
 * (HubSpot's own example is `P1WT1H`). Undefined for anything else; months and years have no length.
 */
export function durationMs(text: string): number | undefined {
  const parts = DURATION.exec(text);
  if (parts === null) return undefined;
  return UNITS.reduce((sum, unit, index) => sum + unit * Number(parts[index + 1] ?? 0), 0);
}
