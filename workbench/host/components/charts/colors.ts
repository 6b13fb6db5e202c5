import type { ChartColor } from '@hubspot/ui-extensions';

const COLORS: Readonly<Record<ChartColor, string>> = {
  orange: '#ff8f59',
  aqua: '#51d3d9',
  purple: '#bda9ea',
  yellow: '#f5c78e',
  pink: '#ea90b1',
  blue: '#5f9bd8',
  green: '#6fc28f',
  darkOrange: '#e68150',
  darkAqua: '#49bec3',
  darkPurple: '#aa98d3',
  darkYellow: '#ddb380',
  darkPink: '#d3829f',
  darkBlue: '#4a80b8',
  darkGreen: '#5aa878',
};

/** In the order in which HubSpot gives them to what has none of its own. */
const ORDER = Object.keys(COLORS) as ChartColor[];

/** The color of each name: its own where it has one, else the next of the list. */
export function colorsOf(
  names: readonly string[],
  own: Readonly<Record<string, ChartColor>> = {},
  list: readonly ChartColor[] = [],
): string[] {
  const next = [...list, ...ORDER.filter((color) => !list.includes(color))];
  return names.map((name, i) => COLORS[own[name] ?? next[i % next.length] ?? 'orange']);
}
