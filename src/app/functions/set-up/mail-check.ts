import type { EmailSettings } from '../../../contract/settings.ts';
import { emailRouteInForce } from '../../../delivery/email-route-in-force.ts';
import { readEmailRoute, type EmailRoute } from '../../../delivery/email-route.ts';
import { trySmtpLogin } from '../../../delivery/smtp-login.ts';
import { fact, ok, waitsFor, type Standing } from '../../../hubspot/set-up/line.ts';
import { checkSingleSend } from '../../../hubspot/set-up/single-send-check.ts';
import type { Connection } from '../../../hubspot/transport.ts';

/**
 * Whether messages could leave by the route that the secret names and these settings have more to say of. Sends none.
 * Throws `CallFailed`.
 */
export async function checkMail(
  connection: Connection | undefined,
  secret: string | undefined,
  settings: EmailSettings,
): Promise<Standing> {
  const read = readEmailRoute(secret);
  if (!read.ok) return waitsFor('email_route');
  const route = emailRouteInForce(read.route, settings);
  switch (route.route) {
    case 'smtp':
      return mailServerStanding(route);
    case 'hubspot':
      return connection === undefined
        ? waitsFor('token')
        : checkSingleSend(connection, route.emailId);
  }
}

async function mailServerStanding(
  route: Extract<EmailRoute, { route: 'smtp' }>,
): Promise<Standing> {
  switch (await trySmtpLogin(route)) {
    case 'accepted':
      return ok();
    case 'refused':
      return { state: 'wrong', fix: 'person', facts: [fact('mail_login_refused')] };
    case 'silent':
      return { state: 'wrong', fix: 'person', facts: [fact('mail_server_silent')] };
  }
}
