import type { KeepSettings } from '../../../contract/settings.ts';
import type { Purpose } from '../../../contract/vocabulary.ts';
import type { Filter } from '../../../hubspot/search.ts';
import { dueSince } from '../../../otp/retention.ts';
import { STEP_NAMES } from '../../../otp/step-names.ts';
import { countWhole } from '../audit/find-entries.ts';
import { isOlder } from '../audit/reduce-due.ts';
import type { Desk } from '../desk/desk.ts';

const DAY_MS = 24 * 60 * 60_000;

/**
 * How many entries were to be reduced a whole day before an instant, so that of what a workflow reduces each day
 * nothing is counted: by search, and as the settings are now. Throws what `search` throws.
 */
export async function countOverdue(desk: Desk, before: number): Promise<number> {
  const { keep } = desk.settings.settings;
  const counts = [...new Set(Object.values<number | null>(keep))].flatMap((days) => {
    const since = dueSince(days, before - DAY_MS);
    return since === undefined
      ? []
      : keptFor(keep, days).map((filters) => countWhole(desk, [...filters, isOlder(since)]));
  });
  return (await Promise.all(counts)).reduce((sum, count) => sum + count, 0);
}

/** What is kept for so many days, with as few searches as there can be. */
function keptFor(keep: KeepSettings, days: number | null): Filter[][] {
  const purposes = (Object.keys(keep) as Purpose[]).filter((purpose) => keep[purpose] === days);
  const others = purposes.filter((purpose) => purpose !== 'deal_approval');
  return [
    ...(others.length > 0 ? [[{ property: 'purpose', is: 'IN', values: others } as const]] : []),
    ...(others.length < purposes.length ? [[IS_DEAL, IS_NO_DECISION]] : []),
  ];
}

const IS_DEAL: Filter = { property: 'purpose', is: 'EQ', value: 'deal_approval' };
/** A deal may stand on its newest decision for years; what followed from each tells of those before it. */
const IS_NO_DECISION: Filter = {
  ...{ property: 'kind', is: 'IN', values: [...STEP_NAMES, 'answer', 'refused'] },
};
