import type { CancelRequest } from '../../../contract/card-request.ts';
import type { Refusal } from '../../../contract/refusal.ts';
import { readChallengeId, type ChallengeFacts } from '../../../otp/challenge-id.ts';
import type { Keyring } from '../../../otp/keyring.ts';

/** What a request's challenge id says, once it is seen to be ours and of this record. No call. */
export function namedStream(
  keys: Keyring,
  { challenge, record }: Pick<CancelRequest, 'challenge' | 'record'>,
): ChallengeFacts | Refusal {
  const facts = readChallengeId(keys, challenge);
  if (facts === undefined) return { refusal: 'unknown_challenge' };
  const { objectTypeId, objectId } = facts.stream.record;
  const isThisRecord = objectTypeId === record.objectTypeId && objectId === record.objectId;
  return isThisRecord ? facts : { refusal: 'other_record' };
}
