import type { CardReply, StepResult } from '../../../contract/card-reply.ts';
import type { CheckRequest } from '../../../contract/card-request.ts';
import { decideCheck } from '../../../otp/decide-check.ts';
import type { StreamEntry } from '../../../otp/entry.ts';
import { triesLeft } from '../../../otp/limits.ts';
import { policyOf } from '../../../otp/policy.ts';
import type { CardDesk } from '../card/card-desk.ts';
import { namedStream } from '../card/named-stream.ts';
import { commitStep, conclude, prepare } from '../card/step.ts';
import { meetContact } from './meet.ts';

/** Tries a code that the rep typed. */
export async function check(desk: CardDesk, request: CheckRequest): Promise<CardReply> {
  const facts = namedStream(desk.keys, request);
  if ('refusal' in facts) return { ok: false, ...facts };
  const { stream, expiresAt } = facts;
  const prepared = await prepare(desk, request, stream, meetContact(desk, request));
  if ('ok' in prepared) return prepared;
  const { destinations } = prepared.met;
  const committed = await commitStep(desk, prepared, request, {
    stream,
    decide: ({ stream: { state } }, at) =>
      decideCheck({
        keys: desk.keys,
        stream,
        state,
        policy: policyOf(desk.settings, stream),
        challenge: { id: request.challenge, expiresAt },
        typed: request.code,
        destination: state.open === null ? undefined : destinations.get(state.open.destination),
        bound: {},
        at,
      }),
  });
  return conclude(desk, prepared.met, request, stream, committed, (entry) => checked(desk, entry));
}

function checked({ settings }: CardDesk, { event, state, stream, at }: StreamEntry): StepResult {
  if (event.kind !== 'attempt') throw new TypeError(`A check left ${event.kind} behind`);
  if (event.outcome === 'verified') return { result: 'verified' };
  const left =
    state.open === null ? 0 : triesLeft(state, state.open, policyOf(settings, stream), at);
  return { result: 'wrong_code', triesLeft: left };
}
