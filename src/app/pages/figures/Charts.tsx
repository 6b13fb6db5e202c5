import { AutoGrid, BarChart, LineChart, type ChartProps } from '@hubspot/ui-extensions';
import type { AuditFilter } from '../../../contract/audit-filter.ts';
import type { AuditTally } from '../../../contract/audit-view.ts';
import { useWords } from '../words/words.ts';
import { dayRows, namedRows, peopleRows, reasonRows, type Row } from './chart-rows.ts';

interface ChartsProps {
  tally: AuditTally;
  filter: AuditFilter;
}

/** What has been counted so far. A chart of nothing is left out. */
export function Charts({ tally, filter }: ChartsProps) {
  const { figures, purposes, channels, reasons } = useWords();
  const { charts, axes } = figures;
  const whyRefused = reasonRows(tally, reasons);
  return (
    <AutoGrid columnWidth={420} flexible gap="medium">
      <Days title={charts.byDay} rows={dayRows(tally, filter)} />
      <Bars title={charts.byPurpose} rows={namedRows(tally.purposes, purposes)} />
      <Bars title={charts.byChannel} rows={namedRows(tally.channels, channels)} />
      <Bars title={charts.byPerson} rows={peopleRows(tally, figures.others)} />
      {whyRefused.length > 0 && (
        <BarChart
          data={whyRefused}
          axes={{
            x: { field: 'place', fieldType: 'category', label: axes.what },
            y: { field: 'number', fieldType: 'linear', label: axes.number },
          }}
          options={{
            ...{ title: charts.byReason, showDataLabels: true, showTooltips: true },
            colorList: ['orange'],
          }}
        />
      )}
    </AutoGrid>
  );
}

function Days({ title, rows }: { title: string; rows: readonly Row[] }) {
  return <LineChart {...useShape(title, rows, 'datetime')} />;
}

function Bars({ title, rows }: { title: string; rows: readonly Row[] }) {
  const shape = useShape(title, rows, 'category');
  return rows.length === 0 ? null : <BarChart {...shape} />;
}

/** Sent and verified beside each other, in the same colors everywhere. */
function useShape(
  title: string,
  rows: readonly Row[],
  fieldType: 'category' | 'datetime',
): ChartProps {
  const { figures } = useWords();
  const isDays = fieldType === 'datetime';
  return {
    data: rows.map(({ place, what, number }) => ({ place, what: figures[what], number })),
    axes: {
      x: { field: 'place', fieldType, label: isDays ? figures.axes.day : figures.axes.what },
      y: { field: 'number', fieldType: 'linear', label: figures.axes.number },
      options: {
        groupFieldByColor: 'what',
        colors: { [figures.sent]: 'blue', [figures.verified]: 'green' },
      },
    },
    options: { title, showLegend: true, showTooltips: true, showDataLabels: !isDays },
  };
}
