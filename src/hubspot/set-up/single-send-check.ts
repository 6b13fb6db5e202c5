import { CallFailed } from '../failure.ts';
import { call, type Connection } from '../transport.ts';
import { fact, ok, type Standing } from './line.ts';

/**
 * Whether HubSpot lets the app send, and whether the e-mail that it sends is published and has the code's place.
 * HubSpot's pages and its OpenAPI disagree on whether `transactional-email` may read an e-mail (Marketing Emails
 * API), and one made from a coded template does not hold that template's text: what cannot be seen, a test message
 * shows. Throws `CallFailed`.
 */
export async function checkSingleSend(connection: Connection, emailId: number): Promise<Standing> {
  const [maySend, email] = await Promise.all([
    isAllowed(connection),
    readEmail(connection, emailId),
  ]);
  if (!maySend) return { state: 'wrong', fix: 'person', facts: [fact('no_single_send')] };
  return emailStanding(email);
}

/** Lists SMTP tokens, of which the app wants none: it takes the scope and the add-on of the single-send. */
async function isAllowed(connection: Connection): Promise<boolean> {
  const path = '/marketing/transactional/2026-09/smtp-tokens?limit=1';
  try {
    await call(connection, { method: 'GET', path });
    return true;
  } catch (error) {
    if (error instanceof CallFailed && error.status === 403) return false;
    throw error;
  }
}

type Email = 'not_found' | 'not_readable' | { isPublished: boolean; hasCode: boolean };

async function readEmail(connection: Connection, emailId: number): Promise<Email> {
  try {
    const path = `/marketing/emails/2026-09/${emailId}`;
    const { text } = await call(connection, { method: 'GET', path });
    return emailIn(text);
  } catch (error) {
    if (error instanceof CallFailed && error.failure === 'not_found') return 'not_found';
    if (error instanceof CallFailed && error.failure === 'not_allowed') return 'not_readable';
    throw error;
  }
}

function emailIn(text: string): Email {
  try {
    const { isPublished } = JSON.parse(text) as { isPublished?: unknown };
    return { isPublished: isPublished !== false, hasCode: /\bcustom\.otp_code\b/.test(text) };
  } catch {
    throw new CallFailed('unknown');
  }
}

function emailStanding(email: Email): Standing {
  if (email === 'not_found') {
    return { state: 'wrong', fix: 'person', facts: [fact('no_email')] };
  }
  if (email === 'not_readable') {
    return { state: 'unknown', fix: 'person', facts: [fact('email_not_readable')] };
  }
  if (!email.isPublished) {
    return { state: 'wrong', fix: 'person', facts: [fact('email_not_published')] };
  }
  return email.hasCode
    ? ok()
    : { state: 'unknown', fix: 'person', facts: [fact('code_place_not_seen')] };
}
