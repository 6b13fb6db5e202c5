/** @jest-environment jsdom */
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Accordion } from '../../../workbench/host/components/Accordion.tsx';
import { Alert } from '../../../workbench/host/components/Alert.tsx';
import { ProgressBar } from '../../../workbench/host/components/ProgressBar.tsx';
import { StatusTag } from '../../../workbench/host/components/StatusTag.tsx';
import { Unknown } from '../../../workbench/host/components/Unknown.tsx';
import { createCardController } from '../../../workbench/host/extension/controller.tsx';
import { NoteBody } from '../../../workbench/host/page/NoteBody.tsx';

test('trouble interrupts a screen reader and good news waits its turn', () => {
  render(
    <>
      <Alert title="Locked" variant="danger" />
      <Alert title="Verified" variant="success" />
    </>,
  );
  expect(screen.getByRole('alert').textContent).toBe('Locked');
  expect(screen.getByRole('status').textContent).toBe('Verified');
});

test('a component the host does not know is named in a red box and on the console', () => {
  const error = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const Found = createCardController().get('ScoreCircle');
  render(<Found />);
  expect(screen.getByRole('alert').textContent).toContain('<ScoreCircle>');
  expect(error).toHaveBeenCalledWith(expect.stringContaining('<ScoreCircle>'));
});

test('the box of an unknown component stays the same from one drawing to the next', () => {
  const controller = createCardController();
  expect(controller.get('ScoreCircle')).toBe(controller.get('ScoreCircle'));
  expect(controller.get('Alert')).not.toBe(Unknown);
});

test('a component carries its testId where HubSpot puts it', () => {
  const { container } = render(<StatusTag testId="status">Verified</StatusTag>);
  expect(container.querySelector('[data-test-id=status]')?.textContent).toBe('Verified');
});

test('a progress bar says how far it is', () => {
  render(
    <ProgressBar title="Time left" value={3} maxValue={5} valueDescription="3 of 5 minutes" />,
  );
  const bar = screen.getByRole('progressbar', { name: 'Time left' });
  expect(bar.getAttribute('aria-valuetext')).toBe('3 of 5 minutes');
});

test('an accordion shows its content when its title is pressed', async () => {
  render(<Accordion title="Details">the details</Accordion>);
  const title = screen.getByRole('button', { name: 'Details' });
  expect(title.getAttribute('aria-expanded')).toBe('false');
  await userEvent.click(title);
  expect(title.getAttribute('aria-expanded')).toBe('true');
});

test('a note keeps its formatting and loses scripts and attributes', () => {
  const html = '<p onclick="x()">Code <b>sent</b></p><script>x()</script><img src=x onerror=x()>';
  const { container } = render(<NoteBody html={html} />);
  expect(container.innerHTML).toBe('<div class="note-body"><p>Code <b>sent</b></p></div>');
});
