import type { ProgressBarProps } from '@hubspot/ui-extensions';
import { words } from '../words.ts';
import { testId } from './test-id.ts';

export function ProgressBar(props: ProgressBarProps) {
  const { value = 0, variant = 'success', title } = props;
  const max = props.maxValue ?? props.valueMax ?? 100;
  const percent = Math.max(0, Math.min(100, Math.round((value / max) * 100)));
  return (
    <div className={`hs-progress ${variant}`} {...testId(props)}>
      {(title || props.showPercentage) && (
        <div className="hs-progress-head">
          <span>{title}</span>
          {props.showPercentage && <span>{percent}%</span>}
        </div>
      )}
      <div
        role="progressbar"
        aria-label={props['aria-label'] ?? title ?? words.components.progress}
        aria-valuenow={value}
        aria-valuemin={0}
        aria-valuemax={max}
        {...(props.valueDescription ? { 'aria-valuetext': props.valueDescription } : {})}
        className="hs-progress-track"
      >
        <i style={{ width: `${percent}%` }} />
      </div>
      {props.valueDescription && <div className="hs-progress-note">{props.valueDescription}</div>}
    </div>
  );
}
