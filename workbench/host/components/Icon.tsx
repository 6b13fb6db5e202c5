import type { IconProps, IllustrationProps } from '@hubspot/ui-extensions';
import { ICON_SHAPES, OTHER_ICON } from './icon-shapes.ts';
import { testId } from './test-id.ts';

const SIZE: Record<string, number> = { small: 12, sm: 12, medium: 16, md: 16, large: 24, lg: 24 };

export function Icon(props: IconProps) {
  const { name, size, color = 'inherit', screenReaderText } = props;
  const side = size ? SIZE[size] : '1em';
  return (
    <svg
      className={`hs-icon ${color}`}
      viewBox="0 0 16 16"
      width={side}
      height={side}
      {...(screenReaderText
        ? { role: 'img', 'aria-label': screenReaderText }
        : { 'aria-hidden': true })}
      {...testId(props)}
    >
      <path d={ICON_SHAPES[name] ?? OTHER_ICON} />
    </svg>
  );
}

const PICTURES: Record<string, string> = {
  lock: 'locked',
  unlock: 'key',
  emailConfirmation: 'emailOpen',
  successfullyConnectedEmail: 'email',
  errorGeneral: 'warning',
  errorHourglass: 'delay',
  contacts: 'contact',
};

export const Illustration = (props: IllustrationProps) => (
  <span
    role="img"
    aria-label={props.alt}
    className="hs-illustration"
    style={{ width: props.width ?? 120, height: props.height ?? props.width ?? 120 }}
    {...testId(props)}
  >
    <svg viewBox="-4 -4 24 24" aria-hidden="true">
      <path d={ICON_SHAPES[PICTURES[props.name] ?? ''] ?? OTHER_ICON} />
    </svg>
  </span>
);
