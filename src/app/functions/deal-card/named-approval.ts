import type { CancelRequest } from '../../../contract/card-request.ts';
import type { Refusal } from '../../../contract/refusal.ts';
import type { ChallengeFacts } from '../../../otp/challenge-id.ts';
import type { Keyring } from '../../../otp/keyring.ts';
import { namedStream } from '../card/named-stream.ts';

/** The same as `namedStream`, of an approval: what a workflow sent for the deal is no business of its card. */
export function namedApproval(
  keys: Keyring,
  request: Pick<CancelRequest, 'challenge' | 'record'>,
): ChallengeFacts | Refusal {
  const facts = namedStream(keys, request);
  if ('refusal' in facts) return facts;
  return facts.stream.pathway === 'approval' ? facts : { refusal: 'unknown_challenge' };
}
