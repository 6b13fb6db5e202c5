import type { HeadingProps, TextProps } from '@hubspot/ui-extensions';
import { css } from './distance.ts';
import { testId } from './test-id.ts';

const WEIGHT = { regular: 400, demibold: 600, bold: 700 } as const;
const LINE = { none: undefined, underline: 'underline', strikethrough: 'line-through' } as const;

export function Text(props: TextProps) {
  const { format = {}, variant = 'bodytext', inline, truncate, children } = props;
  const cut = typeof truncate === 'object' ? truncate : {};
  const sentence = format.textTransform === 'sentenceCase';
  const style = css({
    fontWeight: format.fontWeight ? WEIGHT[format.fontWeight] : undefined,
    fontStyle: format.italic ? 'italic' : undefined,
    textDecoration: format.lineDecoration ? LINE[format.lineDecoration] : undefined,
    textTransform: format.textTransform === 'sentenceCase' ? 'lowercase' : format.textTransform,
    maxWidth: cut.maxWidth,
  });
  const shared = {
    className: `hs-text ${variant}${truncate ? ' truncate' : ''}${sentence ? ' sentence' : ''}`,
    style,
    ...(cut.tooltipText === undefined ? {} : { title: cut.tooltipText }),
    ...testId(props),
  };
  // A card may put an Alert or a Tag into a Text; a paragraph could not hold every such thing.
  return inline ? <span {...shared}>{children}</span> : <div {...shared}>{children}</div>;
}

export const Heading = (props: HeadingProps) => (
  <h3 className={props.inline ? 'hs-heading inline' : 'hs-heading'} {...testId(props)}>
    {props.children}
  </h3>
);
