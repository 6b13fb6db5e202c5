import type {
  StatisticsItemProps,
  StatisticsProps,
  StatisticsTrendProps,
} from '@hubspot/ui-extensions';
import { testId } from './test-id.ts';

export const Statistics = (props: StatisticsProps) => (
  <dl className="hs-statistics" {...testId(props)}>
    {props.children}
  </dl>
);

export const StatisticsItem = (props: StatisticsItemProps) => (
  <div {...testId(props)}>
    <dt>{props.label}</dt>
    <dd>{props.number}</dd>
    {props.children}
  </div>
);

export function StatisticsTrend(props: StatisticsTrendProps) {
  const { direction, value } = props;
  const color = props.color ?? (direction === 'increase' ? 'green' : 'red');
  return (
    <span className={`hs-trend ${color}`} {...testId(props)}>
      {direction === 'increase' ? '▲' : '▼'} {value}
    </span>
  );
}
