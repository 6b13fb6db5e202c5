import type {
  PanelBodyProps,
  PanelFooterProps,
  PanelProps,
  PanelSectionProps,
} from '@hubspot/ui-extensions';
import { words } from '../words.ts';
import { testId } from './test-id.ts';
import { TitledDialog } from './TitledDialog.tsx';

export const Panel = (props: PanelProps) => (
  <TitledDialog of={props} look={{ name: 'hs-panel', label: words.components.panel }} />
);

export const PanelBody = (props: PanelBodyProps) => (
  <div className="hs-panel-body" data-body {...testId(props)}>
    {props.children}
  </div>
);

export const PanelSection = (props: PanelSectionProps) => (
  <section
    className={props.flush ? 'hs-panel-section flush' : 'hs-panel-section'}
    {...testId(props)}
  >
    {props.children}
  </section>
);

export const PanelFooter = (props: PanelFooterProps) => (
  <footer className="hs-modal-footer" {...testId(props)}>
    {props.children}
  </footer>
);
