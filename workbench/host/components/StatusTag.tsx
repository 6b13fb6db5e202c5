import type { StatusTagProps } from '@hubspot/ui-extensions';
import { words } from '../words.ts';
import { testId } from './test-id.ts';

export function StatusTag(props: StatusTagProps) {
  const { variant = 'default', hollow, onClick, showRemoveIcon, onRemoveClick, children } = props;
  const dot = <i className={hollow ? 'hs-dot hollow' : 'hs-dot'} aria-hidden="true" />;
  return (
    <span className={`hs-status ${variant}`} {...testId(props)}>
      {onClick ? (
        <button type="button" className="hs-status-button" onClick={() => onClick()}>
          {dot}
          {children}
        </button>
      ) : (
        <>
          {dot}
          <span>{children}</span>
        </>
      )}
      {showRemoveIcon && (
        <button
          type="button"
          className="hs-close"
          aria-label={words.components.remove}
          onClick={() => onRemoveClick?.()}
        >
          ×
        </button>
      )}
    </span>
  );
}
