import type { RecordRef } from '../../../contract/vocabulary.ts';
import { earlierAnswer, noteAnswer } from '../../../otp/answers.ts';
import { requestKey, type Stream } from '../../../otp/stream.ts';
import type { Desk } from '../desk/desk.ts';

/* What the actions have in common that a schedule sets off, for a contact that they are not about. */

/** The stream beside which the notes of such an action lie: that of the enrolled contact. They take no place in it. */
export function scheduledStream(record: RecordRef): Stream {
  return { record, purpose: 'caller_check', pathway: 'workflow' };
}

/** No stranger can set a schedule off, so that what it takes to read can wait while HubSpot is busy. */
export function patient(desk: Desk): Desk {
  return { ...desk, patience: { ...desk.patience, waitsWhenBusy: true } };
}

/** What is to be done once a day, whatever a workflow enrols, and for whom. */
interface DailyTask {
  /** What it is, among all that have turns. */
  scope: readonly string[];
  day: number;
  record: RecordRef;
  summary: string;
  /** Where the turn is one workflow's, too. */
  workflowId?: number;
}

/** Since when a day's task has been this enrolment's to do; undefined where it is another one's. */
export async function takeTurn(
  desk: Desk,
  { scope, day, record, summary, workflowId }: DailyTask,
): Promise<{ at: number } | undefined> {
  const stream = scheduledStream(record);
  const name = requestKey(desk.keys, scope, String(day));
  const workflow = workflowId === undefined ? {} : { workflow: String(workflowId) };
  const outputs = { summary, ...workflow };
  const earlier =
    (await earlierAnswer(desk, name)) ??
    ((await noteAnswer(desk, name, stream, { outputs }))
      ? { entry: 'answer', stream, outputs, at: desk.turn.now() }
      : await earlierAnswer(desk, name));
  // What is left of a note whose contact was erased names none.
  return earlier?.entry === 'answer' &&
    earlier.stream.record.objectId === record.objectId &&
    earlier.outputs['workflow'] === workflow.workflow
    ? earlier
    : undefined;
}
