import type { Refusal } from '../../../contract/refusal.ts';
import { policyOf, type SettingsInForce } from '../../../otp/policy.ts';
import { mayAct, roleOf } from '../../../otp/roles.ts';
import type { Stream } from '../../../otp/stream.ts';
import type { Met } from './met.ts';

/** Why somebody may take no step of a stream, where their role or the purpose's policy says so. */
export function stepBarred(
  settings: SettingsInForce,
  stream: Stream,
  { by, teams }: Pick<Met<unknown>, 'by' | 'teams'>,
): Refusal | undefined {
  const role = roleOf(settings.settings.roles, { userId: by.userId, teams });
  if (!mayAct(role, 'sender')) return { refusal: 'not_allowed', needs: 'sender' };
  return policyOf(settings, stream).verifiedActor && by.assurance !== 'verified'
    ? { refusal: 'actor_not_verified' }
    : undefined;
}
