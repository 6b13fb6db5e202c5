/** A day of the calendar, as HubSpot's date fields have it: months count from 0. */
export interface Day {
  year: number;
  month: number;
  date: number;
}

/** The day that it is, at an instant, in a time zone (IANA). */
export function dayIn(timeZone: string, instant: number): Day {
  const shifted = new Date(instant + offset(timeZone, instant));
  return {
    year: shifted.getUTCFullYear(),
    month: shifted.getUTCMonth(),
    date: shifted.getUTCDate(),
  };
}

export function plusDays({ year, month, date }: Day, days: number): Day {
  const moved = new Date(Date.UTC(year, month, date + days));
  return { year: moved.getUTCFullYear(), month: moved.getUTCMonth(), date: moved.getUTCDate() };
}

/** The instant at which a day begins in a time zone. */
export function startOf(timeZone: string, { year, month, date }: Day): number {
  const midnight = Date.UTC(year, month, date);
  const near = midnight - offset(timeZone, midnight);
  // The clocks may have been changed between the two.
  return midnight - offset(timeZone, near);
}

/** `2026-11-27`. */
export function written({ year, month, date }: Day): string {
  return new Date(Date.UTC(year, month, date)).toISOString().slice(0, 10);
}

/** By how many milliseconds the clocks of a time zone are ahead of UTC. */
function offset(timeZone: string, instant: number): number {
  const parts = clockOf(timeZone).formatToParts(instant);
  const part = (type: string): number =>
    Number(parts.find((each) => each.type === type)?.value ?? 0);
  const shown = Date.UTC(
    ...([part('year'), part('month') - 1, part('day')] as const),
    ...([part('hour') % 24, part('minute'), part('second')] as const),
  );
  return shown - Math.floor(instant / 1_000) * 1_000;
}

function clockOf(timeZone: string): Intl.DateTimeFormat {
  const style = {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
    hourCycle: 'h23',
  } as const;
  try {
    return new Intl.DateTimeFormat('en-US', { ...style, timeZone });
  } catch {
    // HubSpot's time zone may be one that this browser does not know.
    return new Intl.DateTimeFormat('en-US', { ...style, timeZone: 'UTC' });
  }
}
