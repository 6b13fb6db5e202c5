const GSM =
  /^[@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&'()*+,\-./0-9:;<=>?¡A-ZÄÖÑÜ§¿a-zäöñüà\f^{}\\[~\]|€]*$/;

/** In how many pieces a text travels, to the piece (Twilio docs, How long can a message be?). */
export function segmentsOf(text: string): number {
  const isGsm = GSM.test(text);
  const length = isGsm ? text.replace(/[\f^{}\\[~\]|€]/g, '..').length : text.length;
  const [alone, ofSeveral] = isGsm ? [160, 153] : [70, 67];
  return length <= alone ? 1 : Math.ceil(length / ofSeveral);
}
