import type { SettingsReply } from '../../../contract/settings-reply.ts';
import type { SettingsRequest } from '../../../contract/settings-request.ts';
import { messageLanguage } from '../../../delivery/message-language.ts';
import { composeTestEmail } from '../../../delivery/test-email.ts';
import { isSendableEmail, maskEmail } from '../../../otp/destination.ts';
import { requestKey } from '../../../otp/stream.ts';
import { takeTest } from '../../../otp/take-test.ts';
import type { BareDesk } from '../desk/desk.ts';
import { handOverOf } from '../desk/environment.ts';
import { furnishedWith, settingsWithin } from '../desk/settings-in-force.ts';
import { refusalToAdminister, readReader } from './reader.ts';

type TestRequest = Extract<SettingsRequest, { action: 'test' }>;

/** Sends the reader a message as a contact would get it, with a code that fits nothing. */
export async function answerTest(desk: BareDesk, request: TestRequest): Promise<SettingsReply> {
  const head = await settingsWithin(desk, 0);
  const reader = await readReader(desk, request, head);
  if ('refusal' in reader) return { ok: false, ...reader };
  const barred = refusalToAdminister(reader, head);
  if (barred !== undefined) return { ok: false, ...barred };
  const { email, name } = reader.user;
  if (request.channel !== 'email' || !isSendableEmail(email)) {
    return refused('address');
  }
  const test = await takeTest(desk, { by: reader.by, channel: request.channel });
  if (!test.taken) return { ok: false, refusal: 'too_many_tests', until: test.until };
  const { route } = furnishedWith(desk, head).environment;
  const handed = await handOverOf(
    route,
    desk.connection,
  )({
    to: email,
    // One message for each press of the button, however often the press is repeated.
    sendId: requestKey(desk.keys, ['test message', String(reader.by.userId)], request.request),
    email: composeTestEmail({
      language: messageLanguage(request.language),
      brand: route.name,
      name,
    }),
    record: {},
  });
  switch (handed.handedOver) {
    case 'accepted':
      return { ok: true, action: 'test', to: maskEmail(email) };
    case 'refused':
      return refused(handed.reason === 'address' ? 'recipient' : handed.reason, handed.detail);
    case 'unknown':
      return handed.later === true
        ? refused('later', handed.detail)
        : { ok: false, refusal: 'unconfirmed' };
  }
}

function refused(reason: string, detail = ''): SettingsReply {
  return { ok: false, refusal: 'delivery_refused', reason, detail };
}
