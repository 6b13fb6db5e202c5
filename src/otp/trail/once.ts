import type { TrailFinding } from '../../contract/audit-view.ts';

/** Those that were not found before, by whichever entry built on the same one. Remembers them in `named`. */
export function once(
  findings: readonly TrailFinding[],
  named: Set<string> = new Set(),
): TrailFinding[] {
  return findings.filter((finding) => {
    const name = nameOf(finding);
    if (named.has(name)) return false;
    named.add(name);
    return true;
  });
}

/** An entry has one id, and what reads it may know its line by another name than what it says of itself. */
function nameOf({ fault, id, line, n }: TrailFinding): string {
  return JSON.stringify([fault, id ?? [line, n]]);
}
