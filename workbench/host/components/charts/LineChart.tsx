import type { LineChartProps } from '@hubspot/ui-extensions';
import { chartData } from './chart-data.ts';
import { ChartFrame } from './ChartFrame.tsx';
import { across, heightOf, PLOT } from './plot.ts';

/** More labels than this would run into each other. */
const MOST_LABELS = 8;

const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' });

export function LineChart(props: LineChartProps) {
  const data = chartData(props);
  const { showDataLabels, showTooltips } = props.options ?? {};
  const isTime = props.axes.x.fieldType === 'datetime';
  const xs = isTime ? byTime(data.places) : evenly(data.places.length);
  const named = isTime ? data.places.map((place) => DAY.format(timeOf(place))) : data.labels;
  const every = Math.ceil(named.length / MOST_LABELS);
  const shown = named.map((_, i) => i).filter((i) => i % every === 0);
  return (
    <ChartFrame
      of={props}
      data={data}
      middles={shown.map((i) => xs[i] ?? 0)}
      labels={shown.map((i) => named[i] ?? '')}
    >
      {data.series.map(({ name, color, values }) => (
        <g key={name}>
          <polyline
            className="hs-line"
            stroke={color}
            points={values
              .map((value, i) => `${xs[i] ?? 0},${heightOf(value, data.ticks)}`)
              .join(' ')}
          />
          {values.map((value, i) => (
            <g key={i}>
              <circle cx={xs[i]} cy={heightOf(value, data.ticks)} r={3} fill={color}>
                {showTooltips && <title>{`${named[i] ?? ''}, ${name}: ${value}`}</title>}
              </circle>
              {showDataLabels && (
                <text
                  className="hs-value"
                  x={xs[i]}
                  y={heightOf(value, data.ticks) - 7}
                  textAnchor="middle"
                >
                  {value}
                </text>
              )}
            </g>
          ))}
        </g>
      ))}
    </ChartFrame>
  );
}

/** A timestamp, or a date as text. */
function timeOf(place: string): number {
  return /^\d+$/.test(place) ? Number(place) : Date.parse(place);
}

function byTime(places: readonly string[]): number[] {
  const times = places.map(timeOf);
  const [from, to] = [Math.min(...times), Math.max(...times)];
  return to === from
    ? evenly(places.length)
    : times.map((time) => inside((time - from) / (to - from)));
}

function evenly(count: number): number[] {
  return Array.from({ length: count }, (_, i) => inside(count === 1 ? 0.5 : i / (count - 1)));
}

/** Not on the very edge: the first and the last have labels, too. */
function inside(share: number): number {
  return PLOT.left + 16 + share * (across - 32);
}
