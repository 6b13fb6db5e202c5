import type { ChartDataRow, ChartProps } from '@hubspot/ui-extensions';
import { colorsOf } from './colors.ts';

/** One color of a chart, and its value at each place of the x-axis. */
export interface Series {
  name: string;
  color: string;
  values: readonly number[];
}

export interface ChartData {
  /** The places of the x-axis, in the order in which they were given, and what stands below them. */
  places: readonly string[];
  labels: readonly string[];
  series: readonly Series[];
  isStacked: boolean;
  /** Of the y-axis, from 0 to its top. */
  ticks: readonly number[];
}

/** What a chart shows of the rows that it was given. */
export function chartData({ data, axes, options }: ChartProps): ChartData {
  const rows = Array.isArray(data) ? data : data.data;
  const named = (Array.isArray(data) ? undefined : data.options?.propertyLabels) ?? {};
  const { x, y, options: how } = axes;
  const group = how?.groupFieldByColor;
  const places = distinct(rows, x.field);
  const names = group === undefined ? [y.label ?? y.field] : distinct(rows, group);
  const colors = colorsOf(names, how?.colors, options?.colorList ?? options?.colors);
  const series = names.map((name, i) => ({
    name: (group !== undefined && named[group]?.[name]) || name,
    color: colors[i] ?? '',
    values: places.map((place) =>
      rows
        .filter((row) => String(row[x.field]) === place)
        .filter((row) => group === undefined || String(row[group]) === name)
        .reduce((sum, row) => sum + Number(row[y.field] ?? 0), 0),
    ),
  }));
  const isStacked = how?.stacking === true || group === x.field;
  const top = Math.max(
    0,
    ...places.map((_, at) => {
      const values = series.map(({ values: each }) => each[at] ?? 0);
      return isStacked ? values.reduce((sum, value) => sum + value, 0) : Math.max(...values);
    }),
  );
  const labels = places.map((place) => named[x.field]?.[place] ?? place);
  return { places, labels, series, isStacked, ticks: ticksTo(top) };
}

function distinct(rows: readonly ChartDataRow[], field: string): string[] {
  return [...new Set(rows.map((row) => String(row[field] ?? '')))];
}

/** Round numbers from 0 to one that is no smaller, at most six. */
function ticksTo(top: number): number[] {
  const rough = Math.max(top, 1) / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = Math.max(1, [1, 2, 5, 10].map((n) => n * power).find((n) => n >= rough) ?? rough);
  const count = Math.max(1, Math.ceil(top / step));
  return Array.from({ length: count + 1 }, (_, i) => i * step);
}
