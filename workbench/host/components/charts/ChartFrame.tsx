import type { ChartProps } from '@hubspot/ui-extensions';
import type { ReactNode } from 'react';
import { testId } from '../test-id.ts';
import type { ChartData } from './chart-data.ts';
import { heightOf, linesOf, PLOT } from './plot.ts';

interface ChartFrameProps {
  of: ChartProps;
  data: ChartData;
  /** Where the label of each place stands. */
  middles: readonly number[];
  labels: readonly string[];
  children: ReactNode;
}

/** Title, legend and axes, around what is drawn. */
export function ChartFrame({ of, data, middles, labels, children }: ChartFrameProps) {
  const { title, showLegend } = of.options ?? {};
  return (
    <figure className="hs-chart" {...testId(of)}>
      {title && <figcaption>{title}</figcaption>}
      {showLegend && (
        <ul className="hs-legend">
          {data.series.map(({ name, color }) => (
            <li key={name}>
              <i style={{ background: color }} /> {name}
            </li>
          ))}
        </ul>
      )}
      <svg viewBox={`0 0 ${PLOT.width} ${PLOT.height}`} role="img" aria-label={spoken(of, data)}>
        {data.ticks.map((tick) => (
          <g key={tick} className="hs-tick">
            <line
              x1={PLOT.left}
              x2={PLOT.width - PLOT.right}
              y1={heightOf(tick, data.ticks)}
              y2={heightOf(tick, data.ticks)}
            />
            <text x={PLOT.left - 6} y={heightOf(tick, data.ticks) + 4} textAnchor="end">
              {tick}
            </text>
          </g>
        ))}
        {labels.map((label, i) => (
          <PlaceLabel key={i} label={label} at={middles[i] ?? 0} count={labels.length} />
        ))}
        {children}
      </svg>
    </figure>
  );
}

function PlaceLabel({ label, at, count }: { label: string; at: number; count: number }) {
  return (
    <text className="hs-place" textAnchor="middle" y={PLOT.height - PLOT.bottom + 16}>
      {linesOf(label, count).map((line, i) => (
        <tspan key={i} x={at} dy={i === 0 ? 0 : 13}>
          {line}
        </tspan>
      ))}
    </text>
  );
}

/** The whole chart, for who does not see it. */
function spoken({ options }: ChartProps, { labels, series }: ChartData): string {
  const places = labels.map((label, i) => {
    const values = series.map(({ name, values: each }) => `${name} ${each[i] ?? 0}`);
    return `${label}: ${values.join(', ')}`;
  });
  return [options?.title ?? '', ...places].filter(Boolean).join('. ');
}
