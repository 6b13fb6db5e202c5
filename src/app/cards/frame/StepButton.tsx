import { Button, type ButtonProps } from '@hubspot/ui-extensions';
import type { Shown } from '../exchange/state.ts';
import type { Talk } from '../exchange/talk.ts';

interface StepButtonProps extends Omit<ButtonProps, 'children'> {
  shown: Shown<Talk>;
  /** The step that a press takes. */
  step: Talk['intent']['action'];
  label: string;
  /** Instead of the label while the step is under way. */
  busy: string;
}

/** A button that takes a step. While any step is under way there is no other. */
export function StepButton({ shown: { press }, step, label, busy, ...button }: StepButtonProps) {
  const isBusy = press !== null;
  return (
    <Button {...button} disabled={isBusy || button.disabled === true}>
      {press?.step.action === step ? busy : label}
    </Button>
  );
}
