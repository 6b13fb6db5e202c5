import type { Approver } from '../../../contract/approval.ts';
import type { Target } from '../../../contract/deal-view.ts';
import { purposeOf } from '../exchange/state.ts';
import { written, type Written } from '../exchange/written.ts';
import type { Shown } from './state.ts';

/** What the form asks for as it stands. */
export interface Wish {
  target: Target;
  /** Null where nobody can approve. */
  approver: Approver | null;
  why: Written;
}

/** What was asked for before. */
interface Before {
  stage: string;
  approver: string;
  reason: string;
}

/** What the user has chosen, else what was asked for before, else the next stage; null without a target. */
export function wishOf(shown: Shown): Wish | null {
  const { form, view } = shown;
  const targets = targetsOf(shown);
  const before = askedBefore(shown);
  const target = preferred(targets, ({ stage }) => stage.id, [form.stage, before.stage, view.next]);
  if (!target) return null;
  return {
    target,
    approver: chosenAmong(target.approvers, [form.approver, before.approver]),
    why: form.why ?? written(before.reason ?? ''),
  };
}

/** Where the deal could go: the last answer may know that it is there already. */
export function targetsOf(shown: Shown): Target[] {
  const { deal } = purposeOf(shown);
  return shown.view.targets.filter(({ stage }) => stage.id !== deal.stage.id);
}

/** The first who is wanted and can be asked, else the first who can be asked. */
export function chosenAmong(
  approvers: Approver[],
  wanted: (string | null | undefined)[],
): Approver | null {
  return preferred(approvers, ({ ownerId }) => ownerId, wanted);
}

function preferred<One>(
  all: One[],
  idOf: (one: One) => string,
  wanted: (string | null | undefined)[],
): One | null {
  const found = wanted.map((id) => all.find((one) => idOf(one) === id));
  return found.find((one) => one !== undefined) ?? all[0] ?? null;
}

/** A request that came to nothing is worth asking again; one that moved the deal is not. */
function askedBefore(shown: Shown): Partial<Before> {
  const { standing } = purposeOf(shown);
  const last =
    'request' in standing
      ? standing.request
      : shown.view.history.find(({ outcome }) => outcome === standing.standing);
  if (!last || standing.standing === 'moved') return {};
  return { stage: last.move.to.id, approver: last.approver.ownerId, reason: last.reason };
}
