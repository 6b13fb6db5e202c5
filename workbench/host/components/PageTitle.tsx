import type { PageTitleProps } from '@hubspot/ui-extensions/pages';
import { useEffect } from 'react';
import { words } from '../words.ts';
import { testId } from './test-id.ts';

/** The heading of an app's page, and of the browser's tab. */
export function PageTitle(props: PageTitleProps) {
  useEffect(() => {
    document.title = `${props.children} | ${words.product}`;
  }, [props.children]);
  return (
    <h1 className="hs-page-title" {...testId(props)}>
      {props.children}
    </h1>
  );
}
