import fs from 'node:fs';
import path from 'node:path';

export const TEMPLATE_ID = 7001;

// Stands in until the project's own template is there; shows every value it is given.
const PLAIN = `<!doctype html><html><body>
<p>{{ custom.otp_lead }}</p><h1>{{ custom.otp_code }}</h1><p>{{ custom.otp_expiry }}</p>
</body></html>`;

/** The single-send e-mail an admin would have made in HubSpot from our template. */
export function emailTemplate(projectDir: string): {
  id: number;
  name: string;
  subject: string;
  html: string;
  from: string;
} {
  const file = path.join(projectDir, 'src/delivery/hubspot-email-template.html');
  return {
    id: TEMPLATE_ID,
    name: 'Verification code',
    subject: '{{ custom.otp_subject }}',
    html: fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : PLAIN,
    from: 'Northwind Bank <verify@northwind.example>',
  };
}
