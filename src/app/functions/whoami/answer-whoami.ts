import type { WhoamiRefusal, WhoamiReply, WhoamiRequest } from '../../../contract/whoami.ts';
import { ACTOR_TOKEN_LIFE_MS, writeActorToken } from '../../../otp/actor-token.ts';
import { actorKeys } from '../../../otp/keyring.ts';
import type { EndpointContext } from '../endpoint/endpoint-context.ts';
import { readEndpointSecrets } from '../endpoint/endpoint-secrets.ts';
import { readSignedUser } from '../endpoint/signed-user.ts';

const PATH = 'otp/whoami';

/**
 * Who calls, where HubSpot has signed that; a refusal says no more than its name. `now`: by this machine's
 * clock. Makes no call, so a forged one costs the account nothing.
 */
export function answerWhoami(
  context: EndpointContext,
  variables: Readonly<Record<string, string | undefined>>,
  now: number,
): WhoamiReply {
  const endpoint = readEndpointSecrets(variables);
  if (!endpoint.ok) return refused('not_signed');
  const { body } = context;
  if (!isRequest(body)) return refused('malformed_request');
  const user = readSignedUser(context, endpoint.secrets, PATH, now);
  if (typeof user === 'string') return refused(user);
  const made = actorKeys({
    accountId: variables['OTP_ACCOUNT_ID']?.trim(),
    ledgerKey: variables['OTP_LEDGER_KEY'],
  });
  if (!made.ok) return refused('not_set_up');
  const { keys } = made;
  const { portalId, userId, signedAt } = user;
  const { accountId = portalId } = context;
  const isOurs = [portalId, accountId].every((id) => Number(id) === Number(keys.accountId));
  if (!isOurs) return refused('other_account');
  // With a token for somebody else the card would be refused; without one it goes on.
  if (userId !== body.userId) return refused('other_user');
  // Counted from the signature: whoever repeats the call gets nothing that lasts longer.
  const expiresAt = Math.min(signedAt, now) + ACTOR_TOKEN_LIFE_MS;
  return { actor: writeActorToken(keys, { userId, expiresAt }), expiresAt };
}

function isRequest(body: unknown): body is WhoamiRequest {
  return (
    typeof body === 'object' &&
    body !== null &&
    Object.keys(body).join() === 'userId' &&
    Number.isSafeInteger((body as WhoamiRequest).userId)
  );
}

function refused(refusal: WhoamiRefusal): WhoamiReply {
  return { refusal };
}
