import type { AllDistances } from '@hubspot/ui-extensions';
import type { CSSProperties } from 'react';

const PIXELS: Record<AllDistances, number> = {
  flush: 0,
  'extra-small': 4,
  xs: 4,
  small: 8,
  sm: 8,
  medium: 16,
  md: 16,
  large: 24,
  lg: 24,
  'extra-large': 32,
  xl: 32,
};

export const pixels = (distance: AllDistances): number => PIXELS[distance];

const PLACE: Record<string, string> = {
  start: 'flex-start',
  end: 'flex-end',
  center: 'center',
  around: 'space-around',
  between: 'space-between',
  baseline: 'baseline',
  stretch: 'stretch',
  auto: 'auto',
};

/** HubSpot's short names for places along an axis, as CSS says them. */
export const place = (name: string | undefined): string | undefined =>
  name === undefined ? undefined : PLACE[name];

/** Leaves out what is undefined, as exact optional properties ask. */
export const css = (style: { [K in keyof CSSProperties]?: CSSProperties[K] | undefined }) => style;
