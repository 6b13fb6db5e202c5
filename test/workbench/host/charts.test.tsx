/** @jest-environment jsdom */
import type { ChartProps } from '@hubspot/ui-extensions';
import { render, screen } from '@testing-library/react';
import { BarChart } from '../../../workbench/host/components/charts/BarChart.tsx';
import { LineChart } from '../../../workbench/host/components/charts/LineChart.tsx';

const props = (more: Partial<ChartProps['axes']['options']> = {}): ChartProps => ({
  data: [
    { who: 'Maya', what: 'Sent', count: 4 },
    { who: 'Maya', what: 'Verified', count: 3 },
    { who: 'Tom', what: 'Sent', count: 1 },
  ],
  axes: {
    x: { field: 'who', fieldType: 'category' },
    y: { field: 'count', fieldType: 'linear' },
    options: { groupFieldByColor: 'what', ...more },
  },
  options: { title: 'By rep', showLegend: true, showDataLabels: true, showTooltips: true },
});

test('a chart says all of it to who does not see it', () => {
  render(<BarChart {...props()} />);
  expect(screen.getByRole('img').getAttribute('aria-label')).toBe(
    'By rep. Maya: Sent 4, Verified 3. Tom: Sent 1, Verified 0',
  );
});

test('bars are as high as what they count, side by side or one on the other', () => {
  const heights = (of: HTMLElement): number[] =>
    [...of.querySelectorAll('rect')].map((rect) => Number(rect.getAttribute('height')));
  const beside = heights(render(<BarChart {...props()} />).container);
  expect(beside[0]).toBeCloseTo((beside[2] ?? 0) * 4);
  const { container } = render(<BarChart {...props({ stacking: true })} />);
  const [sent, verified] = [...container.querySelectorAll('rect')];
  const top = Number(verified?.getAttribute('y')) + Number(verified?.getAttribute('height'));
  expect(top).toBeCloseTo(Number(sent?.getAttribute('y')));
});

test('a line runs over days as they lie, not one beside the other', () => {
  const { container } = render(
    <LineChart
      data={['2026-11-01', '2026-11-02', '2026-11-11'].map((day) => ({ day, count: 1 }))}
      axes={{
        x: { field: 'day', fieldType: 'datetime' },
        y: { field: 'count', fieldType: 'linear' },
      }}
    />,
  );
  const [first, second, last] = [...container.querySelectorAll('circle')].map((dot) =>
    Number(dot.getAttribute('cx')),
  ) as [number, number, number];
  expect((last - first) / (second - first)).toBeCloseTo(10);
});

test('a chart of nothing has axes and no bars', () => {
  const { container } = render(<BarChart {...props()} data={[]} />);
  expect(container.querySelectorAll('rect')).toHaveLength(0);
  expect(screen.getAllByText('1')).toHaveLength(1);
});
