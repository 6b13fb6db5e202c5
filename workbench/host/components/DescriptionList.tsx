import type { DescriptionListItemProps, DescriptionListProps } from '@hubspot/ui-extensions';
import { testId } from './test-id.ts';

export const DescriptionList = (props: DescriptionListProps) => (
  <dl className={`hs-dl ${props.direction ?? 'column'}`} {...testId(props)}>
    {props.children}
  </dl>
);

export const DescriptionListItem = (props: DescriptionListItemProps) => (
  <div {...testId(props)}>
    <dt>{props.label}</dt>
    <dd>{props.children}</dd>
  </div>
);
