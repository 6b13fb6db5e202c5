import type { CardReply, StepResult } from '../../../contract/card-reply.ts';
import type { AskOverrideRequest, GiveOverrideRequest } from '../../../contract/card-request.ts';
import type { OverrideRefusal } from '../../../contract/override-refusal.ts';
import { cleanReason } from '../../../otp/clean-reason.ts';
import {
  decideAskOverride,
  decideGiveOverride,
  type OverrideFacts,
} from '../../../otp/decide-override.ts';
import type { Decision } from '../../../otp/decision.ts';
import type { StreamEntry } from '../../../otp/entry.ts';
import { policyOf } from '../../../otp/policy.ts';
import { roleOf } from '../../../otp/roles.ts';
import type { CardDesk } from '../card/card-desk.ts';
import { commitStep, conclude, prepare } from '../card/step.ts';
import { meetContact } from './meet.ts';

/** Asks a second supervisor to lift a lock or to confirm by hand. */
export function askOverride(desk: CardDesk, request: AskOverrideRequest): Promise<CardReply> {
  const wanted = { what: request.override, reason: cleanReason(request.reason) };
  return override(desk, request, (facts) => decideAskOverride(facts, wanted));
}

/** Gives, as the second supervisor, what was asked for. */
export function giveOverride(desk: CardDesk, request: GiveOverrideRequest): Promise<CardReply> {
  return override(desk, request, (facts) => decideGiveOverride(facts, request.n));
}

async function override(
  desk: CardDesk,
  request: AskOverrideRequest | GiveOverrideRequest,
  decide: (facts: OverrideFacts) => Decision<OverrideRefusal>,
): Promise<CardReply> {
  const { record, purpose, pathway } = request;
  const stream = { record, purpose, pathway };
  const prepared = await prepare(desk, request, stream, meetContact(desk, request));
  if ('ok' in prepared) return prepared;
  const { by, teams } = prepared.met;
  const policy = policyOf(desk.settings, stream);
  const role = roleOf(desk.settings.settings.roles, { userId: by.userId, teams });
  const committed = await commitStep<OverrideRefusal>(desk, prepared, request, {
    stream,
    decide: (heads, at) => decide({ stream, state: heads.stream.state, policy, by, role, at }),
  });
  return conclude(desk, prepared.met, request, stream, committed, resultOf);
}

function resultOf({ event }: StreamEntry): StepResult {
  switch (event.kind) {
    case 'override_asked':
      return { result: 'override_asked' };
    case 'override_given':
      return { result: event.what === 'unlock' ? 'unlocked' : 'confirmed_by_hand' };
    default:
      throw new TypeError(`An override left ${event.kind} behind`);
  }
}
