/** @jest-environment jsdom */
import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { Input, TextArea } from '../../../workbench/host/components/Input.tsx';
import { NumberInput } from '../../../workbench/host/components/NumberInput.tsx';

/** A card whose answers come one after the other, well after the typing is over. */
function SlowCard({ tidy }: { tidy?: (text: string) => string }) {
  const [value, setValue] = useState('');
  const [waiting, setWaiting] = useState<readonly string[]>([]);
  const answer = (): void => {
    const [next = '', ...rest] = waiting;
    setWaiting(rest);
    setValue(tidy ? tidy(next) : next);
  };
  return (
    <>
      <Input
        label="Code"
        name="code"
        value={value}
        onInput={(text) => setWaiting((all) => [...all, text])}
      />
      <button onClick={answer}>{waiting.length} waiting</button>
    </>
  );
}
const answer = (waiting: number): boolean =>
  fireEvent.click(screen.getByRole('button', { name: `${waiting} waiting` }));

const field = (): HTMLInputElement => screen.getByLabelText('Code');

test('typing faster than the card answers loses nothing', async () => {
  render(<SlowCard />);
  await userEvent.type(field(), '482913');
  for (let waiting = 6; waiting > 0; waiting--) {
    answer(waiting);
    expect(field().value).toBe('482913');
  }
});

test('a value the card chose itself replaces the text', async () => {
  render(<SlowCard tidy={(text) => text.replace(/\D/g, '')} />);
  await userEvent.click(field());
  await userEvent.paste('482 913');
  answer(1);
  expect(field().value).toBe('482913');
});

test('a card that clears the field after a long exchange gets it cleared', async () => {
  const { rerender } = render(<Input label="Code" name="code" value="" />);
  await userEvent.type(field(), '12');
  rerender(<Input label="Code" name="code" value="1" />);
  rerender(<Input label="Code" name="code" value="12" />);
  rerender(<Input label="Code" name="code" value="" />);
  expect(field().value).toBe('');
});

test('events carry the bare value, and a change is told on leaving the field', async () => {
  const told: string[] = [];
  const on = (name: string) => (value: string) => told.push(`${name} ${value}`);
  render(
    <Input
      label="Code"
      name="code"
      onInput={on('input')}
      onChange={on('change')}
      onFocus={on('focus')}
      onBlur={on('blur')}
    />,
  );
  await userEvent.type(field(), '7');
  await userEvent.tab();
  expect(told).toEqual(['focus ', 'input 7', 'change 7', 'blur 7']);
});

test('an error is tied to its field for screen readers', () => {
  render(<Input label="Code" name="code" required error validationMessage="Too short" />);
  expect(field().getAttribute('aria-invalid')).toBe('true');
  const message = document.getElementById(field().getAttribute('aria-describedby') ?? '');
  expect(message?.textContent).toBe('Too short');
});

test('a read-only field takes no typing', async () => {
  render(<Input label="Code" name="code" readOnly value="482913" />);
  await userEvent.type(field(), '1');
  expect(field().value).toBe('482913');
});

test('a password field hides what is typed', () => {
  render(<Input label="Code" name="code" type="password" />);
  expect(field().type).toBe('password');
});

test('a text area reports every keystroke', async () => {
  const onInput = jest.fn();
  render(<TextArea label="Code" name="code" onInput={onInput} />);
  await userEvent.type(screen.getByLabelText('Code'), 'ab');
  expect(onInput.mock.calls).toEqual([['a'], ['ab']]);
});

test('a number is rounded and kept inside its limits', async () => {
  const onChange = jest.fn();
  render(<NumberInput label="Code" name="n" min={1} max={9} precision={0} onChange={onChange} />);
  await userEvent.type(field(), '42.6');
  await userEvent.tab();
  expect(onChange).toHaveBeenLastCalledWith(9);
});

const area = (): HTMLTextAreaElement => screen.getByLabelText('Why');

test('a text area tells a change on leaving it, as bare text', async () => {
  const onChange = jest.fn();
  render(<TextArea label="Why" name="why" onChange={onChange} />);
  await userEvent.type(area(), 'ab');
  expect(onChange).not.toHaveBeenCalled();
  await userEvent.tab();
  expect(onChange.mock.calls).toEqual([['ab']]);
});

test('Enter in a text area begins a line and submits nothing', async () => {
  const onInput = jest.fn();
  const onSubmit = jest.fn();
  render(
    <form onSubmit={onSubmit}>
      <TextArea label="Why" name="why" onInput={onInput} />
    </form>,
  );
  await userEvent.type(area(), 'a{Enter}b');
  expect(onInput).toHaveBeenLastCalledWith('a\nb');
  expect(onSubmit).not.toHaveBeenCalled();
});

test('a text area takes no more than its longest length', async () => {
  render(<TextArea label="Why" name="why" maxLength={3} />);
  await userEvent.type(area(), 'abcdef');
  expect(area().value).toBe('abc');
});

test('a text area’s description and message are read out with it', () => {
  const about = { description: 'One sentence', validationMessage: 'Say why', error: true };
  render(<TextArea label="Why" name="why" required {...about} />);
  const described = (area().getAttribute('aria-describedby') ?? '').split(' ');
  const texts = described.map((id) => document.getElementById(id)?.textContent);
  expect(texts).toEqual(['One sentence', 'Say why']);
  expect(area().getAttribute('aria-required')).toBe('true');
  expect(area().getAttribute('aria-invalid')).toBe('true');
});

test('a card that empties a text area gets it emptied', async () => {
  const { rerender } = render(<TextArea label="Why" name="why" value="" />);
  await userEvent.type(area(), 'a');
  rerender(<TextArea label="Why" name="why" value="a" />);
  rerender(<TextArea label="Why" name="why" value="" />);
  expect(area().value).toBe('');
});
