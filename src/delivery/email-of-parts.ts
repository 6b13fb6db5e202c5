import { emailHtml } from './email-html.ts';
import type { EmailPart } from './email-part.ts';
import { escapeHtml } from './escape-html.ts';
import { isolated, type TextDirection } from './text-direction.ts';

/** An e-mail, ready to be handed over. */
export interface ComposedEmail {
  subject: string;
  text: string;
  html: string;
  /**
   * The pieces for HubSpot's template, escaped for HTML. `otp_subject` also stands in the subject
   * line, where entities are not read, so it is plain text without any sign that HTML gives a
   * meaning to but `&`.
   */
  parts: Record<EmailPart, string>;
}

/** The e-mail that says these pieces, which are plain text. */
export function emailOfParts(
  parts: Record<EmailPart, string>,
  direction: TextDirection,
): ComposedEmail {
  const escaped = { ...parts };
  for (const name of Object.keys(parts) as EmailPart[]) escaped[name] = escapeHtml(parts[name]);
  return {
    subject: parts.otp_subject,
    text: plainText(parts, direction),
    html: emailHtml(escaped),
    parts: { ...escaped, otp_subject: parts.otp_subject },
  };
}

function plainText(part: Record<EmailPart, string>, direction: TextDirection): string {
  return `${[
    part.otp_greeting,
    part.otp_intro,
    part.otp_code_label,
    isolated(part.otp_code, direction),
    part.otp_lifetime,
    part.otp_phrase_use,
    part.otp_phrase,
    part.otp_check,
    part.otp_ignore,
    part.otp_proof,
  ].join('\n\n')}\n`;
}
