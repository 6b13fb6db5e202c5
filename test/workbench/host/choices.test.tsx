/** @jest-environment jsdom */
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Checkbox } from '../../../workbench/host/components/Checkbox.tsx';
import { Dropdown, DropdownButtonItem } from '../../../workbench/host/components/Dropdown.tsx';
import { Select } from '../../../workbench/host/components/Select.tsx';
import { Tab, Tabs } from '../../../workbench/host/components/Tabs.tsx';
import { ToggleGroup } from '../../../workbench/host/components/ToggleGroup.tsx';

const options = [
  { label: 'Six', value: 6 },
  { label: 'Eight', value: 8 },
];

test('a list reports its option with the type it was given', async () => {
  const onChange = jest.fn();
  render(<Select label="Digits" name="digits" options={options} onChange={onChange} />);
  await userEvent.selectOptions(screen.getByLabelText('Digits'), 'Eight');
  expect(onChange).toHaveBeenCalledWith(8);
});

test('a list follows a value the card sets later', () => {
  const { rerender } = render(<Select label="Digits" name="digits" options={options} value={6} />);
  rerender(<Select label="Digits" name="digits" options={options} value={8} />);
  expect(screen.getByRole('option', { name: 'Eight', selected: true })).toBeTruthy();
});

test('a list without a value shows its placeholder', () => {
  render(<Select label="Digits" name="digits" options={options} placeholder="How many?" />);
  expect(screen.getByRole('option', { name: 'How many?', selected: true })).toBeTruthy();
});

test('radio buttons report one value', async () => {
  const onChange = jest.fn();
  render(
    <ToggleGroup
      label="Channel"
      name="channel"
      toggleType="radioButtonList"
      options={[
        { label: 'E-mail', value: 'email', initialIsChecked: true },
        { label: 'SMS', value: 'sms' },
      ]}
      onChange={onChange}
    />,
  );
  await userEvent.click(screen.getByLabelText('SMS'));
  expect(onChange).toHaveBeenCalledWith('sms');
});

test('a list of checkboxes reports every value that is on', async () => {
  const onChange = jest.fn();
  render(
    <ToggleGroup
      label="Channels"
      name="channel"
      toggleType="checkboxList"
      options={[
        { label: 'E-mail', value: 'email', initialIsChecked: true },
        { label: 'SMS', value: 'sms' },
      ]}
      onChange={onChange}
    />,
  );
  await userEvent.click(screen.getByLabelText('SMS'));
  expect(onChange).toHaveBeenCalledWith(['email', 'sms']);
});

test('a checkbox reports its state and its value', async () => {
  const onChange = jest.fn();
  render(
    <Checkbox name="ok" value="yes" onChange={onChange}>
      They called us
    </Checkbox>,
  );
  await userEvent.click(screen.getByLabelText('They called us'));
  expect(onChange).toHaveBeenCalledWith(true, 'yes');
});

test('a menu closes after an item was chosen', async () => {
  const onClick = jest.fn();
  render(
    <Dropdown buttonText="Actions">
      <DropdownButtonItem onClick={onClick}>Cancel the code</DropdownButtonItem>
    </Dropdown>,
  );
  await userEvent.click(screen.getByRole('button', { name: 'Actions' }));
  await userEvent.click(screen.getByRole('menuitem', { name: 'Cancel the code' }));
  expect(onClick).toHaveBeenCalledTimes(1);
  expect(screen.queryByRole('menuitem')).toBeNull();
});

test('only the chosen tab is drawn, and arrow keys move between tabs', async () => {
  render(
    <Tabs defaultSelected="a">
      <Tab tabId="a" title="Send">
        first
      </Tab>
      <Tab tabId="b" title="History">
        second
      </Tab>
    </Tabs>,
  );
  expect(screen.getByRole('tabpanel').textContent).toBe('first');
  screen.getByRole('tab', { name: 'Send' }).focus();
  await userEvent.keyboard('{ArrowRight}');
  expect(screen.getByRole('tabpanel').textContent).toBe('second');
});
