import type { Channel } from '../../../contract/vocabulary.ts';
import { OPEN_FATE, type Fate } from '../../../delivery/fate.ts';
import { bounceFate, sendStatusFate } from '../../../delivery/hubspot-fate.ts';
import { askTwilio } from '../../../delivery/twilio-fate.ts';
import { readHardBounce } from '../../../hubspot/hard-bounce.ts';
import { readSendStatus } from '../../../hubspot/single-send.ts';
import type { Desk } from './desk.ts';

/** What nobody would wait for. */
const PATIENCE_MS = 1_500;

/** A message that its carrier has taken. */
export interface Carried {
  channel: Channel;
  /** By what its carrier knows it. */
  reference: string;
  /** When it was sent. */
  at: number;
  /** Of a recipient whose bounces the record does not show, such as a user. */
  address?: string | undefined;
}

/**
 * Asks whoever carries a message what became of it. One call, or two side by side, of a second and a half at
 * most; whatever goes wrong leaves the fate open, which the next look asks again. Never rejects.
 */
export async function askFate(desk: Desk, message: Carried): Promise<Fate> {
  const { sms } = desk.environment;
  // What a look does for the record comes first.
  const timeoutMs = Math.floor(Math.min(PATIENCE_MS, desk.turn.left() - PATIENCE_MS));
  if (timeoutMs <= 0) return OPEN_FATE;
  switch (message.channel) {
    case 'email':
      return desk.environment.route.route === 'hubspot'
        ? askHubSpot(desk, message, timeoutMs)
        : OPEN_FATE;
    case 'sms':
      return sms === undefined
        ? OPEN_FATE
        : askTwilio(sms, { origin: sms.origin, timeoutMs }, message.reference);
  }
}

async function askHubSpot(
  { connection }: Desk,
  { reference, at, address }: Carried,
  timeoutMs: number,
): Promise<Fate> {
  const [status, bounce] = await Promise.all([
    readSendStatus(connection, reference, timeoutMs),
    address === undefined ? undefined : readHardBounce(connection, address, timeoutMs),
  ]);
  const sent = status === undefined ? OPEN_FATE : sendStatusFate(status);
  return bounce === undefined || sent.fate !== 'open' ? sent : bounceFate(bounce, at);
}
