/** A time as spreadsheets read it, such as `2026-11-23 13:00:05`, in a zone of IANA's. Throws a RangeError for another one. */
export function timeInZone(ms: number, timeZone: string): string {
  const parts = new Map(
    formatOf(timeZone)
      .formatToParts(ms)
      .map(({ type, value }) => [type, value]),
  );
  const [year, month, day, hour, minute, second] = (
    ['year', 'month', 'day', 'hour', 'minute', 'second'] as const
  ).map((type) => parts.get(type) ?? '');
  return `${year}-${month}-${day} ${hour}:${minute}:${second}`;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Making one takes longer than formatting a thousand times. */
function formatOf(timeZone: string): Intl.DateTimeFormat {
  const kept = formats.get(timeZone);
  if (kept !== undefined) return kept;
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone,
    ...{ year: 'numeric', month: '2-digit', day: '2-digit' },
    ...{ hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' },
  });
  formats.set(timeZone, made);
  return made;
}
