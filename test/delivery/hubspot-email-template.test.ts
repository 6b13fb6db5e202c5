import fs from 'node:fs';
import path from 'node:path';
import { emailHtml } from '../../src/delivery/email-html.ts';
import { EMAIL_PARTS, type EmailPart } from '../../src/delivery/email-part.ts';
import { callEmail } from './support/a-letter.ts';

const FILE = path.join(__dirname, '../../src/delivery/hubspot-email-template.html');
const TEMPLATE = fs.readFileSync(FILE, 'utf8');
const tokens = Object.fromEntries(
  EMAIL_PARTS.map((part) => [part, `{{ custom.${part} }}`]),
) as Record<EmailPart, string>;

test('every token of the template is a piece of the mail, and every piece has its token', () => {
  const used = [...TEMPLATE.matchAll(/\{\{ custom\.(\w+) \}\}/g)].map(([, name]) => name);
  expect([...new Set(used)].sort()).toEqual([...EMAIL_PARTS].sort());
});

test('the template has no other token', () => {
  expect(TEMPLATE.replace(/\{\{ custom\.otp_\w+ \}\}/g, '')).not.toMatch(/[{}]/);
});

test('the template is the page of our own mail', () => {
  expect(TEMPLATE).toBe(emailHtml(tokens));
});

test('the template with its tokens filled is our own mail', () => {
  const { html, parts } = callEmail();
  const filled = TEMPLATE.replace(
    /\{\{ custom\.(\w+) \}\}/g,
    (_t, part) => parts[part as EmailPart],
  );
  expect(filled).toBe(html);
});

test('the mail composes exactly the pieces that are listed', () => {
  expect(Object.keys(callEmail().parts).sort()).toEqual([...EMAIL_PARTS].sort());
});
