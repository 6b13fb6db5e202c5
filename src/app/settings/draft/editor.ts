import { draftProblems, problemAt, type DraftProblem } from './problems.ts';
import { mayEdit, type Change, type Shown } from './state.ts';
import type { SettingsActions } from './useSettings.ts';

/** What every part of a tab gets: what is shown, what is wrong with it, and what it can set off. */
export interface Editor {
  shown: Shown;
  actions: SettingsActions;
  problems: readonly DraftProblem[];
  /** Nothing can be changed: the reader may not, or something is being saved. */
  readOnly: boolean;
  edit: (change: Change) => void;
  /** What is wrong with the field of this path. */
  problem: (path: string) => DraftProblem | undefined;
}

export function editorOf(shown: Shown, actions: SettingsActions): Editor {
  const { draft, view } = shown;
  const problems = draftProblems(draft, view.floors, view.stages);
  return {
    ...{ shown, actions, problems },
    readOnly: !mayEdit(shown) || shown.press?.question.action === 'save',
    edit: actions.edit,
    problem: (path) => problemAt(problems, path) ?? refusedAt(shown, path),
  };
}

/** What the function would not save, until something is changed. */
function refusedAt({ problem }: Shown, path: string): DraftProblem | undefined {
  if (problem?.problem !== 'refused' || problem.refusal.refusal !== 'not_sound') return undefined;
  const { path: refused, nearest } = problem.refusal;
  if (refused !== path) return undefined;
  return { path, problem: 'refused', ...(nearest !== undefined && { nearest }) };
}
