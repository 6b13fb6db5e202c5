import type { ListProps } from '@hubspot/ui-extensions';
import { Children } from 'react';
import { testId } from './test-id.ts';

export function List(props: ListProps) {
  const { variant = 'unordered', children } = props;
  const items = Children.toArray(children).map((child, i) => <li key={i}>{child}</li>);
  const shared = { className: `hs-list ${variant}`, ...testId(props) };
  return variant.startsWith('ordered') ? (
    <ol {...shared}>{items}</ol>
  ) : (
    <ul {...shared}>{items}</ul>
  );
}
