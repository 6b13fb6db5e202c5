import type { ApprovalPolicy } from '../../../otp/approval-policy.ts';
import type { SettingsInForce } from '../../../otp/policy.ts';
import type { Failure } from './failure.ts';

/** What approvals follow. Settings that were never saved, or got lost, must not open every stage. */
export function approvalsIn({
  version,
  settings,
}: SettingsInForce): { policy: ApprovalPolicy } | Failure {
  return version === 0
    ? { refusal: 'not_set_up', missing: 'settings' }
    : { policy: settings.approvals };
}
