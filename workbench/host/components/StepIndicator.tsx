import type { StepIndicatorProps } from '@hubspot/ui-extensions';
import { testId } from './test-id.ts';

export function StepIndicator(props: StepIndicatorProps) {
  const { stepNames, currentStep = 0, direction = 'horizontal', variant = 'default' } = props;
  const titled = (i: number): boolean => variant === 'default' || i === currentStep;
  return (
    <ol className={`hs-steps ${direction} ${variant}`} {...testId(props)}>
      {stepNames.map((name, i) => {
        const state = i < currentStep ? 'done' : i === currentStep ? 'current' : 'ahead';
        const inside = (
          <>
            <i aria-hidden="true">{state === 'done' ? '✓' : i + 1}</i>
            {titled(i) && <span>{name}</span>}
          </>
        );
        return (
          <li
            key={name}
            className={state}
            {...(state === 'current' ? { 'aria-current': 'step' as const } : {})}
          >
            {props.onClick ? (
              <button type="button" aria-label={name} onClick={() => props.onClick?.(i)}>
                {inside}
              </button>
            ) : (
              inside
            )}
          </li>
        );
      })}
    </ol>
  );
}
