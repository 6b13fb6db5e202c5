/** @jest-environment jsdom */
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Button } from '../../../workbench/host/components/Button.tsx';
import { Form } from '../../../workbench/host/components/Form.tsx';
import { Input } from '../../../workbench/host/components/Input.tsx';
import { LoadingButton } from '../../../workbench/host/components/LoadingButton.tsx';
import { Select } from '../../../workbench/host/components/Select.tsx';

test('a form reports every named field', async () => {
  const onSubmit = jest.fn();
  render(
    <Form onSubmit={onSubmit}>
      <Input label="Code" name="code" />
      <Select
        label="Reason"
        name="reason"
        value="caller"
        options={[{ label: 'Caller check', value: 'caller' }]}
      />
      <Button type="submit">Check</Button>
    </Form>,
  );
  await userEvent.type(screen.getByLabelText('Code'), '482913');
  await userEvent.click(screen.getByRole('button', { name: 'Check' }));
  expect(onSubmit.mock.calls[0][0].targetValue).toEqual({ code: '482913', reason: 'caller' });
});

test('Enter in a field tells the change before it submits', async () => {
  const told: string[] = [];
  render(
    <Form onSubmit={() => void told.push('submit')}>
      <Input label="Code" name="code" onChange={(value) => told.push(`change ${value}`)} />
    </Form>,
  );
  await userEvent.type(screen.getByLabelText('Code'), '7{Enter}');
  expect(told).toEqual(['change 7', 'submit']);
});

test('what a card gets of a click is plain data that can cross to its worker', async () => {
  const onClick = jest.fn();
  render(<Button onClick={onClick}>Send</Button>);
  await userEvent.click(screen.getByRole('button', { name: 'Send' }));
  const event = onClick.mock.calls[0][0];
  expect(JSON.parse(JSON.stringify(event))).toEqual(event);
  expect(event).toMatchObject({ type: 'click', bubbles: true });
});

test('a button that is loading cannot be pressed again', async () => {
  const onClick = jest.fn();
  render(
    <LoadingButton loading onClick={onClick}>
      Send code
    </LoadingButton>,
  );
  const button = screen.getByRole('button', { name: 'Send code' });
  await userEvent.click(button);
  expect(onClick).not.toHaveBeenCalled();
  expect(button.getAttribute('aria-busy')).toBe('true');
});

test('a disabled button does nothing', async () => {
  const onClick = jest.fn();
  render(
    <Button disabled onClick={onClick}>
      Send
    </Button>,
  );
  await userEvent.click(screen.getByRole('button', { name: 'Send' }));
  expect(onClick).not.toHaveBeenCalled();
});
