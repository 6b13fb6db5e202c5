import type { CardRequest } from '../../../contract/card-request.ts';
import type { Refusal } from '../../../contract/refusal.ts';
import { readChallengeId, type ChallengeFacts } from '../../../otp/challenge-id.ts';
import type { Keyring } from '../../../otp/keyring.ts';

type ChallengeRequest = Extract<CardRequest, { challenge: string }>;

/** What a request's challenge id says, once it is seen to be ours and of this record. No call. */
export function namedStream(
  keys: Keyring,
  { challenge, record }: ChallengeRequest,
): ChallengeFacts | Refusal {
  const facts = readChallengeId(keys, challenge);
  if (facts === undefined) return { refusal: 'unknown_challenge' };
  const { objectTypeId, objectId } = facts.stream.record;
  const isThisRecord = objectTypeId === record.objectTypeId && objectId === record.objectId;
  return isThisRecord ? facts : { refusal: 'other_record' };
}
