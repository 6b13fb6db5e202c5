/** One measured or computed figure, with the bar it has to meet; `null` where it is only for comparison. */
export interface Figure {
  name: string;
  value: number;
  unit: string;
  bar: string | null;
  met: boolean | null;
}

export function atMost(name: string, value: number, unit: string, bar: number): Figure {
  return { name, value, unit, bar: `at most ${bar}`, met: value <= bar };
}

export function below(name: string, value: number, unit: string, bar: number): Figure {
  return { name, value, unit, bar: `below ${bar}`, met: value < bar };
}

export function exactly(name: string, value: number, unit: string, bar: number): Figure {
  return { name, value, unit, bar: `exactly ${bar}`, met: value === bar };
}

export function forComparison(name: string, value: number, unit: string): Figure {
  return { name, value, unit, bar: null, met: null };
}

/** The figures as a table for people. */
export function table(figures: readonly Figure[]): string {
  const rows = figures.map(({ name, value, unit, bar, met }) => [
    name,
    `${shown(value)} ${unit}`.trim(),
    bar ?? '',
    met === null ? '' : met ? 'met' : 'MISSED',
  ]);
  const all = [['what', 'measured', 'bar', ''], ...rows];
  const widths = [0, 1, 2, 3].map((column) =>
    Math.max(...all.map((row) => row[column]?.length ?? 0)),
  );
  return all
    .map((row) =>
      row
        .map((cell, i) => cell.padEnd(widths[i] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function shown(value: number): string {
  if (value !== 0 && Math.abs(value) < 0.01) return value.toExponential(2);
  return Number.isInteger(value) ? String(value) : value.toFixed(1);
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}
