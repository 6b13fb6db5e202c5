import type { AccordionProps } from '@hubspot/ui-extensions';
import { useId, useState } from 'react';
import { testId } from './test-id.ts';

export function Accordion(props: AccordionProps) {
  const { title, children, defaultOpen = false, disabled, open, onClick, size = 'small' } = props;
  const [own, setOwn] = useState(defaultOpen);
  const id = useId();
  const shown = open ?? own;
  const click = (): void => {
    setOwn(!shown);
    onClick?.();
  };
  return (
    <div className={`hs-accordion ${size}`} {...testId(props)}>
      <button
        type="button"
        className="hs-accordion-title"
        disabled={disabled}
        aria-expanded={shown}
        aria-controls={id}
        onClick={click}
      >
        <i className="hs-caret" aria-hidden="true" />
        {title}
      </button>
      <div id={id} className="hs-accordion-body" hidden={!shown}>
        {children}
      </div>
    </div>
  );
}
