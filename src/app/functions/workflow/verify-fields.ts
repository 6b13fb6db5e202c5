import { ENTERED_CODE } from '../../../hubspot/schema.ts';
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
  /** Empty where nothing was entered. */
  code: string;
  /** Where the code came from, to be emptied, and to tell when HubSpot received it. */
  codeProperty: string;
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
  const codeProperty = fields['code_property'] ?? ENTERED_CODE.name;
  if (!/^[a-z][a-z0-9_]{0,99}$/.test(codeProperty)) {
    return { field: 'code_property', words: FIELD_WORDS.code_property };
  }
  const code = fields['code'] ?? '';
  const { challenge: id } = fields;
  if (id === undefined) {
    return { stream: { record, purpose, pathway: 'workflow' }, code, codeProperty };
  }
  const facts = readChallengeId(keys, id);
  if (facts === undefined || !isOf(facts, record)) {
    return { field: 'challenge', words: FIELD_WORDS.challenge };
  }
  const { stream, expiresAt } = facts;
  return { stream, challenge: { id, expiresAt }, code, codeProperty };
}

/** A form must never come at the codes that reps send: only at those of workflows, for this record. */
function isOf({ stream }: ChallengeFacts, { objectTypeId, objectId }: Stream['record']): boolean {
  const { record, pathway } = stream;
  const isThisRecord = record.objectTypeId === objectTypeId && record.objectId === objectId;
  return isThisRecord && pathway === 'workflow';
}
