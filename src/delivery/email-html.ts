import type { EmailPart } from './email-part.ts';

/**
 * The page around the pieces, which must already be escaped. `hubspot-email-template.html` is this
 * page with HubSpot's tokens for pieces.
 *
 * No tables, links or images. No colour of its own but a grey that can be seen on black and white,
 * so that light and dark mode both keep their contrast; `format-detection` keeps phones from turning
 * the code into a telephone number. `dir` stands on a `div` too: some clients show only what is in the
 * body. The code and the two words run from left to right in every language.
 */
export function emailHtml(part: Readonly<Record<EmailPart, string>>): string {
  return `<!doctype html>
<html lang="${part.otp_language}" dir="${part.otp_direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<meta name="format-detection" content="telephone=no, date=no, address=no, email=no, url=no">
<title>${part.otp_subject}</title>
</head>
<body style="margin:0;padding:0">
<div dir="${part.otp_direction}" style="${PAGE}">
<p style="${TEXT}">${part.otp_greeting}</p>
<p style="${LINES}">${part.otp_intro}</p>
<div style="${BOX}">
<p style="${LABEL}">${part.otp_code_label}</p>
<p style="${CODE}"><span dir="ltr">${part.otp_code}</span></p>
<p style="${LABEL}">${part.otp_lifetime}</p>
</div>
<p style="${TEXT}">${part.otp_phrase_use}</p>
<p style="${PHRASE}"><span lang="en" dir="ltr">${part.otp_phrase}</span></p>
<p style="${STRONG}">${part.otp_check}</p>
<p style="${LINES}">${part.otp_ignore}</p>
<p style="${SMALL}">${part.otp_proof}</p>
</div>
</body>
</html>
`;
}

const FONT = "font-family:-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif";
const PAGE = `max-width:544px;margin:0 auto;padding:24px 20px;${FONT};font-size:16px;line-height:1.5`;
const TEXT = 'margin:0 0 16px';
const LINES = `${TEXT};white-space:pre-line`;
const STRONG = 'margin:0 0 24px;font-weight:600';
const BOX = 'margin:24px 0;padding:16px 20px;border:2px solid #808080;border-radius:8px';
const LABEL = 'margin:0;font-size:15px';
const CODE =
  'margin:8px 0;font-family:Consolas,Menlo,monospace;font-size:32px;line-height:1.2;' +
  'font-weight:700;letter-spacing:2px;-webkit-user-select:text;user-select:text';
const PHRASE = 'margin:0 0 16px;font-size:20px;font-weight:700';
const SMALL = 'margin:24px 0 0;padding-top:16px;border-top:1px solid #808080;font-size:14px';
