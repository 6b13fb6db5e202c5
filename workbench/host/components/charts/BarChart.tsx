import type { BarChartProps } from '@hubspot/ui-extensions';
import { chartData, type ChartData } from './chart-data.ts';
import { ChartFrame } from './ChartFrame.tsx';
import { across, heightOf, PLOT } from './plot.ts';

interface Bar {
  name: string;
  color: string;
  value: number;
  x: number;
  width: number;
  /** What it stands on, in units of the y-axis. */
  base: number;
}

export function BarChart(props: BarChartProps) {
  const data = chartData(props);
  const { showDataLabels, showTooltips } = props.options ?? {};
  const room = across / Math.max(1, data.places.length);
  const middles = data.places.map((_, i) => PLOT.left + room * (i + 0.5));
  return (
    <ChartFrame of={props} data={data} middles={middles} labels={data.labels}>
      {barsOf(data, room).map(({ name, color, value, x, width, base }, i) => {
        const top = heightOf(base + value, data.ticks);
        const height = heightOf(base, data.ticks) - top;
        return (
          <g key={i}>
            <rect x={x} y={top} width={width} height={height} fill={color}>
              {showTooltips && <title>{`${name}: ${value}`}</title>}
            </rect>
            {showDataLabels && value > 0 && (
              <text className="hs-value" x={x + width / 2} y={top - 4} textAnchor="middle">
                {value}
              </text>
            )}
          </g>
        );
      })}
    </ChartFrame>
  );
}

/** Side by side, or one on the other where they are stacked. */
function barsOf({ places, series, isStacked }: ChartData, room: number): Bar[] {
  const beside = isStacked ? 1 : Math.max(1, series.length);
  const width = Math.min(44, (room * 0.7) / beside);
  return places.flatMap((_, at) => {
    const left = PLOT.left + room * (at + 0.5) - (width * beside) / 2;
    return series.map(({ name, color, values }, i) => ({
      ...{ name, color, width, value: values[at] ?? 0 },
      x: left + (isStacked ? 0 : i * width),
      base: isStacked ? sum(series.slice(0, i).map((below) => below.values[at] ?? 0)) : 0,
    }));
  });
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
