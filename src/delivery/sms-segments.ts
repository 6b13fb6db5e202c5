/** How a text message travels, and in how many pieces, each of which is paid for. */
export interface SmsSegments {
  /** Seven bits a sign, or sixteen where one of them has no place among those. */
  encoding: 'GSM-7' | 'UCS-2';
  segments: number;
}

/** The default alphabet (3GPP TS 23.038, 6.2.1); one septet each. */
const BASIC = new Set(
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà',
);
/** Its extension table (6.2.1.1): an escape comes before each, in the same piece. */
const EXTENDED = new Set('\f^{}\\[~]|€');

/** 140 octets in all; in a piece of several, six of them say which piece it is (TS 23.040, 9.2.3.24.1). */
const ROOM = {
  'GSM-7': { alone: 160, ofSeveral: 153 },
  'UCS-2': { alone: 70, ofSeveral: 67 },
} as const;

/** The segments of a text. No sign is split between two of them; an empty text takes one. */
export function smsSegments(text: string): SmsSegments {
  const signs = [...text];
  const isGsm = signs.every((sign) => BASIC.has(sign) || EXTENDED.has(sign));
  const encoding = isGsm ? 'GSM-7' : 'UCS-2';
  const lengths = signs.map((sign) => (isGsm ? (EXTENDED.has(sign) ? 2 : 1) : sign.length));
  const { alone, ofSeveral } = ROOM[encoding];
  if (lengths.reduce((sum, length) => sum + length, 0) <= alone) return { encoding, segments: 1 };
  let segments = 1;
  let filled = 0;
  for (const length of lengths) {
    if (filled + length > ofSeveral) {
      segments += 1;
      filled = 0;
    }
    filled += length;
  }
  return { encoding, segments };
}
