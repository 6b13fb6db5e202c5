import type { SettingsReply } from '../../../contract/settings-reply.ts';
import type { SettingsRequest } from '../../../contract/settings-request.ts';
import type { Channel } from '../../../contract/vocabulary.ts';
import { messageLanguage, type MessageLanguage } from '../../../delivery/message-language.ts';
import { composeSms } from '../../../delivery/sms-text.ts';
import { composeTestEmail } from '../../../delivery/test-email.ts';
import { TEST_FACTS } from '../../../delivery/test-facts.ts';
import { textDirection } from '../../../delivery/text-direction.ts';
import type { BareDesk, Desk } from '../desk/desk.ts';
import { furnishedWith, KNOWN_FOR_MS, settingsWithin } from '../desk/settings-in-force.ts';
import { readReader } from './reader.ts';

type PreviewRequest = Extract<SettingsRequest, { action: 'preview' }>;

/** What a message of a caller check says in a language, with a code that fits nothing. Sends nothing. */
export async function answerPreview(
  desk: BareDesk,
  request: PreviewRequest,
): Promise<SettingsReply> {
  const head = await settingsWithin(desk, KNOWN_FOR_MS);
  const reader = await readReader(desk, request, head);
  if ('refusal' in reader) return { ok: false, ...reader };
  const { channel, language } = request;
  const written = messageLanguage(language);
  const said = textOf(furnishedWith(desk, head), channel, written, reader.by.name);
  const direction = textDirection(written);
  return { ok: true, action: 'preview', channel, language, direction, ...said };
}

function textOf(
  { environment: { route, sms } }: Desk,
  channel: Channel,
  language: MessageLanguage,
  name: string,
): { subject: string; text: string } {
  switch (channel) {
    case 'email': {
      const { subject, text } = composeTestEmail({ language, brand: route.name, name });
      return { subject, text };
    }
    case 'sms': {
      const text = composeSms({ ...TEST_FACTS, language, brand: sms?.name ?? route.name });
      return { subject: '', text };
    }
  }
}
