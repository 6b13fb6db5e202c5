import type { ButtonRowProps, CardProps, TileProps } from '@hubspot/ui-extensions';
import { testId } from './test-id.ts';

export const Tile = (props: TileProps) => (
  <div
    className={`hs-tile${props.compact ? ' compact' : ''}${props.flush ? ' flush' : ''}`}
    {...testId(props)}
  >
    {props.children}
  </div>
);

export const Card = (props: CardProps) => (
  <div className="hs-card" {...testId(props)}>
    {props.children}
  </div>
);

export const ButtonRow = (props: ButtonRowProps) => (
  <div className="hs-button-row" {...testId(props)}>
    {props.children}
  </div>
);
