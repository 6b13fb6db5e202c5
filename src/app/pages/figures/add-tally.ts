import type { AuditTally } from '../../../contract/audit-view.ts';

type By<Value> = Readonly<Partial<Record<string, Value>>>;

/** Two parts of a count, as one. */
export function addTally(sum: AuditTally | null, part: AuditTally): AuditTally {
  if (sum === null) return part;
  return {
    entries: sum.entries + part.entries,
    days: merged(sum.days, part.days, added),
    users: merged(sum.users, part.users, (one, other) => ({
      name: other.name,
      counts: added(one.counts, other.counts),
    })),
    purposes: merged(sum.purposes, part.purposes, added),
    channels: merged(sum.channels, part.channels, added),
    reasons: added(sum.reasons, part.reasons),
  };
}

function added(one: By<number>, other: By<number>): Record<string, number> {
  return merged(one, other, (a, b) => a + b);
}

/** What either has; what both have, as one. */
function merged<Value>(
  one: By<Value>,
  other: By<Value>,
  both: (one: Value, other: Value) => Value,
): Record<string, Value> {
  const names = [...new Set([...Object.keys(one), ...Object.keys(other)])];
  return Object.fromEntries(
    names.flatMap((name) => {
      const [a, b] = [one[name], other[name]];
      const value = a !== undefined && b !== undefined ? both(a, b) : (a ?? b);
      return value === undefined ? [] : [[name, value]];
    }),
  );
}
