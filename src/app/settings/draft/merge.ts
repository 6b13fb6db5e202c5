import type { Settings } from '../../../contract/settings.ts';
import { isPlain, isSame } from './plain.ts';

/**
 * What I changed, on top of what somebody else saved: where I changed nothing, theirs stays. `base`: what both began
 * with. Of people, teams and stages each counts by itself.
 */
export function onTopOf(base: Settings, mine: Settings, theirs: Settings): Settings {
  return {
    purposes: merged(base.purposes, mine.purposes, theirs.purposes),
    approvals: {
      ...merged(base.approvals, mine.approvals, theirs.approvals),
      stages: mergedList(
        [base.approvals.stages, mine.approvals.stages, theirs.approvals.stages],
        ({ pipeline, stage }) => JSON.stringify([pipeline, stage]),
      ),
    },
    email: merged(base.email, mine.email, theirs.email),
    sms: merged(base.sms, mine.sms, theirs.sms),
    keep: merged(base.keep, mine.keep, theirs.keep),
    roles: {
      ...merged(base.roles, mine.roles, theirs.roles),
      teams: mergedList(
        [base.roles.teams, mine.roles.teams, theirs.roles.teams],
        ({ teamId }) => teamId,
      ),
      people: mergedList(
        [base.roles.people, mine.roles.people, theirs.roles.people],
        ({ userId }) => String(userId),
      ),
    },
  };
}

type Three<T> = readonly [base: T, mine: T, theirs: T];

function merged<T>(base: T, mine: T, theirs: T): T {
  if (isSame(mine, base)) return theirs;
  if (!isPlain(base) || !isPlain(mine) || !isPlain(theirs)) return mine;
  const names = Object.keys(mine);
  return Object.fromEntries(
    names.map((name) => [name, merged(base[name], mine[name], theirs[name])]),
  ) as T;
}

/** Their list, with the items that I changed as I have them, without those that I took out, and with those I added. */
function mergedList<Item>(
  [base, mine, theirs]: Three<readonly Item[]>,
  keyOf: (item: Item) => string,
): Item[] {
  const [was, own, other] = [base, mine, theirs].map(
    (items) => new Map(items.map((item) => [keyOf(item), item])),
  ) as [Map<string, Item>, Map<string, Item>, Map<string, Item>];
  const keys = [...new Set([...other.keys(), ...own.keys()])];
  return keys.flatMap((key) => {
    const untouched = isSame(own.get(key), was.get(key));
    return (untouched ? other : own).get(key) ?? [];
  });
}
