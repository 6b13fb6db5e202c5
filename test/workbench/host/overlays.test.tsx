/** @jest-environment jsdom */
import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Button } from '../../../workbench/host/components/Button.tsx';
import { Form } from '../../../workbench/host/components/Form.tsx';
import { Input } from '../../../workbench/host/components/Input.tsx';
import { Link } from '../../../workbench/host/components/Link.tsx';
import { Modal, ModalBody, ModalFooter } from '../../../workbench/host/components/Modal.tsx';
import { closeOverlay } from '../../../workbench/host/components/overlays.tsx';
import { Panel, PanelBody } from '../../../workbench/host/components/Panel.tsx';
import { Tooltip } from '../../../workbench/host/components/Tooltip.tsx';

function Example({ onClose }: { onClose?: () => void }) {
  return (
    <Button
      overlay={
        <Modal id="unlock" title="Unlock" {...(onClose ? { onClose } : {})}>
          <ModalBody>
            <Input label="Reason" name="reason" />
          </ModalBody>
          <ModalFooter>
            <Button variant="primary">Unlock it</Button>
          </ModalFooter>
        </Modal>
      }
    >
      Open
    </Button>
  );
}

const open = async (): Promise<void> =>
  userEvent.click(screen.getByRole('button', { name: 'Open' }));

test('a modal opens from the button that carries it and takes the keyboard', async () => {
  render(<Example />);
  expect(screen.queryByRole('dialog')).toBeNull();
  await open();
  expect(screen.getByRole('dialog', { name: 'Unlock' })).toBeTruthy();
  expect(document.activeElement).toBe(screen.getByLabelText('Reason'));
});

test('the keyboard stays inside an open modal', async () => {
  render(<Example />);
  await open();
  for (let i = 0; i < 5; i++) {
    await userEvent.tab();
    expect(screen.getByRole('dialog').contains(document.activeElement)).toBe(true);
  }
  await userEvent.tab({ shift: true });
  expect(screen.getByRole('dialog').contains(document.activeElement)).toBe(true);
});

test('Escape closes a modal, tells the card and gives focus back', async () => {
  const onClose = jest.fn();
  render(<Example onClose={onClose} />);
  await open();
  await userEvent.keyboard('{Escape}');
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(onClose).toHaveBeenCalledTimes(1);
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Open' }));
});

test('a card closes its modal by id', async () => {
  render(<Example />);
  await open();
  act(() => closeOverlay('another'));
  expect(screen.queryByRole('dialog')).not.toBeNull();
  act(() => closeOverlay('unlock'));
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('a form inside a modal does not submit the form around the button', async () => {
  const outer = jest.fn();
  const inner = jest.fn();
  render(
    <Form onSubmit={outer}>
      <Button
        overlay={
          <Modal id="m" title="Inner">
            <Form onSubmit={inner}>
              <Button type="submit">Save</Button>
            </Form>
          </Modal>
        }
      >
        Open
      </Button>
    </Form>,
  );
  await open();
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  expect(inner).toHaveBeenCalledTimes(1);
  expect(outer).not.toHaveBeenCalled();
});

test('a panel that stands in the card opens when a reaction names it', async () => {
  render(
    <>
      <Button onClick={(_event, reactions) => reactions.openPanel('details')}>Open</Button>
      <Panel id="details" title="Details">
        <PanelBody>All entries</PanelBody>
      </Panel>
    </>,
  );
  expect(screen.queryByText('All entries')).toBeNull();
  await open();
  expect(screen.getByRole('dialog', { name: 'Details' }).textContent).toContain('All entries');
});

test('a tooltip shows while its link has the focus', async () => {
  render(
    <Link href="https://docs.example" overlay={<Tooltip>Opens in a new tab</Tooltip>}>
      Help
    </Link>,
  );
  expect(screen.queryByRole('tooltip')).toBeNull();
  await userEvent.tab();
  expect(screen.getByRole('tooltip').textContent).toBe('Opens in a new tab');
});
