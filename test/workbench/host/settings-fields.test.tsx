/** @jest-environment jsdom */
import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { DateInput } from '../../../workbench/host/components/DateInput.tsx';
import { MultiSelect } from '../../../workbench/host/components/MultiSelect.tsx';
import { StepperInput } from '../../../workbench/host/components/StepperInput.tsx';

const people = [
  { label: 'Irene', value: '3' },
  { label: 'Tom', value: '2' },
];

test('a press of plus or minus tells the new number at once', async () => {
  const onChange = jest.fn();
  render(<StepperInput label="Digits" name="digits" defaultValue={6} onChange={onChange} />);
  await userEvent.click(screen.getByRole('button', { name: 'More: Digits' }));
  await userEvent.click(screen.getByRole('button', { name: 'Less: Digits' }));
  expect(onChange.mock.calls).toEqual([[7], [6]]);
});

test('what is typed is told on leaving the field, whatever it is', async () => {
  const onChange = jest.fn();
  render(<StepperInput label="Digits" name="digits" defaultValue={6} onChange={onChange} />);
  await userEvent.clear(screen.getByLabelText('Digits'));
  await userEvent.type(screen.getByLabelText('Digits'), '42');
  expect(onChange).not.toHaveBeenCalled();
  await userEvent.tab();
  expect(onChange).toHaveBeenCalledWith(42);
});

test('a number stays within its bounds, where it has some', async () => {
  const onChange = jest.fn();
  render(<StepperInput label="D" name="d" value={6} min={6} max={8} onChange={onChange} />);
  expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Less: D' }).disabled).toBe(true);
  await userEvent.clear(screen.getByLabelText('D'));
  await userEvent.type(screen.getByLabelText('D'), '9{Enter}');
  expect(onChange).toHaveBeenLastCalledWith(8);
});

test('no number at all is not told', async () => {
  const onChange = jest.fn();
  render(<StepperInput label="Digits" name="digits" value={6} onChange={onChange} />);
  await userEvent.clear(screen.getByLabelText('Digits'));
  await userEvent.tab();
  expect(onChange).not.toHaveBeenCalled();
});

test('of several choices each is added and taken out by itself', async () => {
  const onChange = jest.fn();
  render(<MultiSelect label="People" name="p" options={people} onChange={onChange} />);
  await userEvent.selectOptions(screen.getByLabelText('People'), 'Tom');
  await userEvent.selectOptions(screen.getByLabelText('People'), 'Irene');
  await userEvent.click(screen.getByRole('button', { name: 'Remove Tom' }));
  expect(onChange.mock.calls).toEqual([[['2']], [['2', '3']], [['3']]]);
});

test('what is chosen is not offered again, and follows the page', () => {
  const { rerender } = render(
    <MultiSelect label="People" name="p" options={people} value={['3']} />,
  );
  expect(screen.queryByRole('option', { name: 'Irene' })).toBeNull();
  rerender(<MultiSelect label="People" name="p" options={people} value={[]} />);
  expect(screen.getByRole('option', { name: 'Irene' })).toBeTruthy();
});

test('a choice that is not among the options is shown by its value', () => {
  render(<MultiSelect label="People" name="p" options={people} value={['99']} readOnly />);
  expect(screen.getByText('99')).toBeTruthy();
  expect(screen.getByLabelText<HTMLSelectElement>('People').disabled).toBe(true);
});

test('a day is told with its month counted from 0, and a cleared one as none', () => {
  const onChange = jest.fn();
  const shown = { year: 2026, month: 10, date: 3 };
  render(<DateInput label="From" name="from" value={shown} onChange={onChange} />);
  const field = screen.getByLabelText<HTMLInputElement>('From');
  expect(field.value).toBe('2026-11-03');
  fireEvent.change(field, { target: { value: '2026-12-31' } });
  fireEvent.change(field, { target: { value: '' } });
  expect(onChange.mock.calls).toMatchObject([[{ year: 2026, month: 11, date: 31 }], [null]]);
});
