import type {
  AutoGridProps,
  BoxProps,
  FlexProps,
  InlineProps,
  StackProps,
} from '@hubspot/ui-extensions';
import { css, pixels, place } from './distance.ts';
import { testId } from './test-id.ts';

export function Flex(props: FlexProps) {
  const { direction = 'row', gap = 'flush', wrap } = props;
  const style = css({
    flexDirection: direction,
    gap: pixels(gap),
    justifyContent: place(props.justify),
    alignItems: place(props.align),
    alignSelf: place(props.alignSelf),
    flexWrap: wrap === true || wrap === 'wrap' ? 'wrap' : 'nowrap',
  });
  return (
    <div className="hs-flex" style={style} {...testId(props)}>
      {props.children}
    </div>
  );
}

export function Box(props: BoxProps) {
  const flex = props.flex === 'initial' ? '0 1 auto' : props.flex;
  return (
    <div
      className="hs-box"
      style={css({ flex, alignSelf: place(props.alignSelf) })}
      {...testId(props)}
    >
      {props.children}
    </div>
  );
}

export function Inline(props: InlineProps) {
  const style = css({
    gap: pixels(props.gap ?? 'flush'),
    justifyContent: place(props.justify),
    alignItems: place(props.align),
  });
  return (
    <div className="hs-inline" style={style} {...testId(props)}>
      {props.children}
    </div>
  );
}

export function Stack(props: StackProps) {
  const style = css({
    flexDirection: props.direction ?? 'column',
    gap: pixels(props.distance ?? 'sm'),
    justifyContent: place(props.justify),
    alignItems: place(props.align),
    width: props.width,
  });
  return (
    <div className="hs-flex" style={style} {...testId(props)}>
      {props.children}
    </div>
  );
}

export function AutoGrid(props: AutoGridProps) {
  const { columnWidth, flexible, gap = 'flush' } = props;
  const column = flexible ? `minmax(min(${columnWidth}px, 100%), 1fr)` : `${columnWidth}px`;
  const style = { gap: pixels(gap), gridTemplateColumns: `repeat(auto-fit, ${column})` };
  return (
    <div className="hs-grid" style={style} {...testId(props)}>
      {props.children}
    </div>
  );
}
