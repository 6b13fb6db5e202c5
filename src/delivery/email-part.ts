/**
 * The pieces of a verification e-mail, by the names they have in the HubSpot template
 * (`{{ custom.otp_code }}`). All are always sent and none is ever empty: HubSpot refuses a send that
 * lacks a property of the template (`MISSING_TEMPLATE_PROPERTIES`).
 */
export const EMAIL_PARTS = [
  'otp_language',
  'otp_direction',
  'otp_subject',
  'otp_greeting',
  'otp_intro',
  'otp_code_label',
  'otp_code',
  'otp_lifetime',
  'otp_phrase_use',
  'otp_phrase',
  'otp_check',
  'otp_ignore',
  'otp_proof',
] as const;

export type EmailPart = (typeof EMAIL_PARTS)[number];
