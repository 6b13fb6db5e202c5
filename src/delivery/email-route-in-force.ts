import type { EmailSettings } from '../contract/settings.ts';
import type { EmailRoute } from './email-route.ts';

/** Which way e-mail leaves, and in whose name, as the secret and the settings say together. */
export type EmailRouteInForce = HubSpotRouteInForce | SmtpRouteInForce;

export type HubSpotRouteInForce = Extract<EmailRoute, { route: 'hubspot' }> & {
  /** Null: the sender that the e-mail itself has, by name and address. */
  from: string | null;
  replyTo: string | null;
};

export type SmtpRouteInForce = Extract<EmailRoute, { route: 'smtp' }> & { replyTo: string | null };

/** The secret's route with what admins have saved over it. The way itself, server and login, is the secret's. */
export function emailRouteInForce(
  secret: EmailRoute,
  { senderName, senderAddress, replyTo, emailId }: EmailSettings,
): EmailRouteInForce {
  const name = senderName ?? secret.name;
  switch (secret.route) {
    case 'hubspot': {
      const id = emailId === null ? secret.emailId : Number(emailId);
      return { ...secret, name, emailId: id, from: senderAddress, replyTo };
    }
    case 'smtp':
      return { ...secret, name, from: senderAddress ?? secret.from, replyTo };
  }
}
