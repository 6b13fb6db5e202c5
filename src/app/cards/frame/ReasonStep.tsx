import { Flex, TextArea, type ButtonProps } from '@hubspot/ui-extensions';
import type { ReactNode } from 'react';
import type { Talk } from '../exchange/talk.ts';
import type { Written } from '../exchange/written.ts';
import { whatIsMissing, type ReasonWords } from '../words/reason.ts';
import type { AnyCard } from './any-card.ts';
import { Rows } from './Rows.tsx';
import { StepButton } from './StepButton.tsx';

interface ReasonStepProps {
  card: AnyCard;
  step: Talk['intent']['action'];
  words: ReasonWords;
  variant: NonNullable<ButtonProps['variant']>;
  reason: Written;
  /** Whether the reason can be written here; else it is the one that was given before. */
  isFixed?: boolean;
  onWrite: (reason: Written) => void;
  onStep: (reason: string) => void;
  /** What is to be read before the press. */
  children?: ReactNode;
  /** What can be pressed instead. */
  instead?: ReactNode;
}

/** A step that needs a reason. Says what the reason lacks only once a press has asked for it. */
export function ReasonStep(props: ReasonStepProps) {
  const { card, step, words, variant, reason, isFixed, onWrite, onStep } = props;
  const { shown } = card;
  const { typed, field, isMissed } = reason;
  const lacks = whatIsMissing(typed, card.words);
  const missing = isMissed ? lacks : '';
  return (
    <Rows>
      {!isFixed && (
        <TextArea
          label={words.label}
          name={step}
          value={field}
          description={words.hint}
          required
          rows={2}
          resize="vertical"
          error={missing !== ''}
          validationMessage={missing}
          readOnly={shown.press !== null}
          onInput={(text) => onWrite({ ...reason, typed: text })}
          onChange={(text) => onWrite({ ...reason, typed: text, field: text })}
        />
      )}
      {props.children}
      <Flex direction="row" gap="small" wrap>
        <StepButton
          shown={shown}
          step={step}
          label={words.press}
          busy={words.busy}
          variant={variant}
          onClick={() =>
            lacks === '' ? onStep(typed.trim()) : onWrite({ ...reason, isMissed: true })
          }
        />
        {props.instead}
      </Flex>
    </Rows>
  );
}
