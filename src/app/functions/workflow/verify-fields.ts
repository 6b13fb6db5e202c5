import { readChallengeId, type ChallengeFacts } from '../../../otp/challenge-id.ts';
import type { Keyring } from '../../../otp/keyring.ts';
import type { Stream } from '../../../otp/stream.ts';
import type { ActionRequest } from './action-request.ts';
import type { FieldProblem } from './field-problem.ts';
import { FIELD_WORDS } from './outcome-words.ts';
import { purposeFor, typeWords } from './purposes.ts';

/** What the fields of *Verify OTP* ask for. */
export interface VerifyWish {
  stream: Stream;
  /** Absent: the newest one of the stream. */
  challenge?: { id: string; expiresAt: number };
  /** Absent: what stands in the property for it. */
  code?: string;
}

/** The wish, or the first field that is wrong. Costs no call: a made-up challenge is seen by its tag. */
export function readVerifyFields(
  keys: Keyring,
  { record, fields }: ActionRequest,
): VerifyWish | FieldProblem {
  const purpose = purposeFor(record, fields['purpose']);
  if (purpose === undefined) {
    return { field: 'purpose', words: FIELD_WORDS.purpose(typeWords(record)) };
  }
  const stream: Stream = { record, purpose, pathway: 'workflow' };
  const { challenge: id, code } = fields;
  const typed = code === undefined ? {} : { code };
  if (id === undefined) return { stream, ...typed };
  const facts = readChallengeId(keys, id);
  if (facts === undefined || !isOf(facts, stream)) {
    return { field: 'challenge', words: FIELD_WORDS.challenge };
  }
  return { stream, challenge: { id, expiresAt: facts.expiresAt }, ...typed };
}

/**
 * Only a workflow's own challenge, for this record and purpose: a form must never come at the codes that
 * reps send, and a code that was easier to get must not pass for one that was not.
 */
function isOf({ stream }: ChallengeFacts, { record, purpose, pathway }: Stream): boolean {
  const isThisRecord =
    stream.record.objectTypeId === record.objectTypeId &&
    stream.record.objectId === record.objectId;
  return isThisRecord && stream.purpose === purpose && stream.pathway === pathway;
}
