import type { RecordRef } from '../../../contract/vocabulary.ts';
import { earlierAnswer, noteAnswer } from '../../../otp/answers.ts';
import { requestKey, type Stream } from '../../../otp/stream.ts';
import type { Desk } from '../desk/desk.ts';
import type { ActionRequest } from '../workflow/action-request.ts';
import type { DigestWish } from './digest-fields.ts';
import { DIGEST_SUMMARIES } from './summaries.ts';

/** The stream beside which the notes of a digest lie: that of the enrolled contact. They take no place in it. */
export function digestStream(record: RecordRef): Stream {
  return { record, purpose: 'caller_check', pathway: 'workflow' };
}

/** Since when the digest of a day has been this contact's to send; undefined where it is another one's. */
export async function takeTurn(
  desk: Desk,
  { workflowId, record }: ActionRequest,
  { addresses, days }: DigestWish,
  today: number,
): Promise<{ at: number } | undefined> {
  const stream = digestStream(record);
  const scope = ['digest of a day', String(workflowId), String(days), ...addresses];
  const name = requestKey(desk.keys, scope, String(today));
  const outputs = { summary: DIGEST_SUMMARIES.turn };
  // A schedule that enrols every contact would send as many messages, all alike.
  const earlier =
    (await earlierAnswer(desk, name)) ??
    ((await noteAnswer(desk, name, stream, { outputs }))
      ? { stream, at: desk.turn.now() }
      : await earlierAnswer(desk, name));
  // What is left of a note whose contact was erased names none.
  return earlier !== undefined &&
    'stream' in earlier &&
    earlier.stream.record.objectId === record.objectId
    ? earlier
    : undefined;
}
