import { StepperInput } from '@hubspot/ui-extensions';
import type { DraftProblem } from '../draft/problems.ts';
import { fill } from '../words/fill.ts';
import { useWords } from '../words/words.ts';

interface WholeNumberProps {
  label: string;
  /** Of the field; no two on a tab have the same. */
  name: string;
  description: string;
  value: number;
  /** How far one press of plus or minus goes. */
  step?: number;
  readOnly: boolean;
  problem: DraftProblem | undefined;
  onChange: (value: number) => void;
}

/** A number that has a nearest value where it cannot be saved as it is. */
export function WholeNumber({ problem, step = 1, onChange, ...field }: WholeNumberProps) {
  const { page } = useWords();
  return (
    <StepperInput
      {...field}
      stepSize={step}
      error={problem !== undefined}
      validationMessage={
        problem?.nearest === undefined ? '' : fill(page.nearest, { value: problem.nearest })
      }
      onChange={onChange}
    />
  );
}
