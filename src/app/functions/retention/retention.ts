import { reduceDue } from '../audit/reduce-due.ts';
import type { Reducer } from '../audit/reduce-records.ts';
import type { Desk } from '../desk/desk.ts';
import { settingsWithin } from '../desk/settings-in-force.ts';
import type { Action } from '../workflow/action.ts';
import type { ActionRequest } from '../workflow/action-request.ts';
import { answerOnce, nameOf, type Outcome } from '../workflow/outcome.ts';
import { patient, scheduledStream, takeTurn } from '../workflow/scheduled.ts';
import { notePlace, placeToBegin } from './place.ts';
import { retentionFailure, retentionOutputs, type Applied } from './retention-outputs.ts';
import { RETENTION_SUMMARIES } from './summaries.ts';

/**
 * *Apply OTP retention*: reduces what is older than the settings keep it, as the audit page does, as far as the time
 * of one call reaches. Nothing in a workflow can make that more.
 */
export const RETENTION: Action = {
  name: 'retention',
  act(desk, request) {
    const named = nameOf(desk, scheduledStream(request.record), 'retention', request);
    return answerOnce(desk, named, async () => outcome(await apply(patient(desk), request)));
  },
  failed: (failure) => ({ ...retentionFailure(failure) }),
};

async function apply(desk: Desk, { workflowId, record }: ActionRequest): Promise<Applied> {
  const { keep } = (await settingsWithin(desk, 0)).settings;
  const isSet = Object.values<number | null>(keep).some((days) => days !== null);
  if (!isSet) return { retention: 'nothing_set' };
  // A schedule that enrols every contact would have each of them search for the same.
  const turn = await takeTurn(desk, {
    ...{ scope: ['retention of a day'], day: dayOf(desk.turn.now()) },
    ...{ record, workflowId, summary: RETENTION_SUMMARIES.turn },
  });
  if (turn === undefined) return { retention: 'already_taken' };
  const begin = await placeToBegin(desk);
  const reducer: Reducer = { by: { workflowId }, reason: 'retention' };
  const { part, at } = await reduceDue(desk, keep, reducer, begin.at);
  await notePlace(desk, record, begin, at);
  const { reduced, left } = part;
  // What lies before the place where it began was not looked at: the next run begins there.
  const isWhole = begin.at.purpose === 0 && begin.at.last === '0';
  return { retention: 'looked', reduced, left, isAll: isWhole && at === undefined };
}

/** In UTC: of the account's own days nothing has to be known for this. */
function dayOf(at: number): number {
  return Math.floor(at / (24 * 60 * 60_000));
}

function outcome(applied: Applied): Outcome {
  const outputs = { ...retentionOutputs(applied) };
  return { outputs, execution: { state: 'SUCCESS' }, isDecided: false };
}
