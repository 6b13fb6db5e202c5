/** Where things are in a chart's drawing, in its own units. */
export const PLOT = { width: 560, height: 260, left: 44, right: 12, top: 16, bottom: 52 } as const;

export const across = PLOT.width - PLOT.left - PLOT.right;
export const down = PLOT.height - PLOT.top - PLOT.bottom;

/** The height of a value, for an axis with these ticks. */
export function heightOf(value: number, ticks: readonly number[]): number {
  return PLOT.top + down - (value / (ticks.at(-1) ?? 1)) * down;
}

/** A label in lines that fit side by side with `count` others; what is left over is cut. */
export function linesOf(label: string, count: number): string[] {
  const room = Math.max(6, Math.floor(across / count / 6.2));
  const lines: string[] = [];
  for (const word of label.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < room)
      lines.push(`${lines.pop()} ${word}`);
    else lines.push(word);
  }
  const shown = lines.slice(0, 3);
  return shown.map((line, i) => {
    const isCut = line.length > room || (i === 2 && lines.length > 3);
    return isCut ? `${line.slice(0, room - 1)}…` : line;
  });
}
