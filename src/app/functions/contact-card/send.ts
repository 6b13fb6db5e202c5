import type { CardReply } from '../../../contract/card-reply.ts';
import type { SendRequest } from '../../../contract/card-request.ts';
import { makeChallengeId } from '../../../otp/challenge-id.ts';
import { decideSend } from '../../../otp/decide-send.ts';
import { maskOf } from '../../../otp/destination.ts';
import { policyOf } from '../../../otp/policy.ts';
import type { Stream } from '../../../otp/stream.ts';
import { messageLanguage } from '../../../delivery/message-language.ts';
import type { CardDesk } from '../card/card-desk.ts';
import { sent } from '../card/sent.ts';
import { commitStep, prepare } from '../card/step.ts';
import { noteRefusal } from '../desk/note-refusal.ts';
import { meetContact } from './meet.ts';

/** Sends a new code to an address of the record. */
export async function send(desk: CardDesk, request: SendRequest): Promise<CardReply> {
  const { record, purpose, destination: id } = request;
  const stream: Stream = { record, purpose, pathway: 'card' };
  const prepared = await prepare(desk, request, stream, meetContact(desk, request), {
    destination: id,
  });
  if ('ok' in prepared) return prepared;
  const { met } = prepared;
  const destination = met.destinations.get(id);
  if (destination === undefined) {
    await noteRefusal(desk, { stream, by: met.by }, 'no_such_destination');
    return { ok: false, refusal: 'no_such_destination', now: desk.turn.now() };
  }
  const nonce = crypto.randomUUID().replaceAll('-', '');
  const committed = await commitStep(desk, prepared, request, {
    stream,
    destination: id,
    decide: (heads, at) =>
      decideSend({
        stream,
        state: heads.stream.state,
        policy: policyOf(desk.settings, stream),
        destination,
        ...(met.sms && { sms: met.sms }),
        destinationId: id,
        masked: maskOf(destination),
        enteredBy: 'staff',
        language: messageLanguage(met.contact.language),
        bound: {},
        sentToDestination: heads.destination?.times ?? [],
        sentByRep: heads.rep?.times ?? [],
        by: met.by,
        keyId: desk.keys.peppers[0].id,
        at,
        challengeId: (expiresAt) => makeChallengeId(desk.keys, { stream, expiresAt }, nonce),
      }),
  });
  return sent(desk, met, request, stream, committed);
}
