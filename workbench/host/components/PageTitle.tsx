import type { PageTitleProps } from '@hubspot/ui-extensions/pages';
import { useEffect, useRef } from 'react';
import { words } from '../words.ts';
import { testId } from './test-id.ts';

/** The heading of an app's page, and of the browser's tab. */
export function PageTitle(props: PageTitleProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  // What is in it is drawn by the renderer of remote components: only the page has it as text.
  useEffect(() => {
    document.title = `${heading.current?.textContent ?? ''} | ${words.product}`;
  });
  return (
    <h1 ref={heading} className="hs-page-title" {...testId(props)}>
      {props.children}
    </h1>
  );
}
