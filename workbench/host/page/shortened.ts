const LONGEST = 60;

/** For a list in which one long name would push everything else out of sight. */
export function shortened(name: string): string {
  const letters = [...name];
  return letters.length <= LONGEST ? name : `${letters.slice(0, LONGEST - 1).join('')}…`;
}
