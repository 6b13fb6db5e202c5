import { fixedAccess } from '../../access/route-access.ts';
import { missingScopes } from '../../errors/no-access.ts';
import { resourceNotFound } from '../../errors/not-found.ts';
import type { Call, Route } from '../../http/route.ts';
import type { EmailTemplate } from '../../store/emails.ts';

const SCOPES = ['content', 'marketing-email', 'transactional-email'];

export const emailRoutes: readonly Route[] = [
  {
    // HubSpot docs, Marketing emails: Get the details of a specified marketing email.
    method: 'GET',
    template: '/marketing/v3/emails/{emailId}',
    access: fixedAccess({ scopes: SCOPES }),
    handle: readEmail,
  },
  {
    // HubSpot docs, Transactional email: Query SMTP API tokens. Nobody has made any.
    method: 'GET',
    template: '/marketing/v3/transactional/smtp-tokens',
    access: fixedAccess({ scopes: ['transactional-email'], tier: 'transactionalEmail' }),
    handle: () => ({ status: 200, body: { results: [] } }),
  },
];

function readEmail({ account, params }: Call) {
  const { emailReading } = account.settings;
  if (emailReading === 'refused') throw missingScopes(['marketing.email.read', 'content']);
  const template = account.emails.templates.get(Number(params['emailId']));
  if (template === undefined) throw resourceNotFound();
  return { status: 200, body: emailView(template, emailReading === 'whole') };
}

/** What an e-mail's own editor holds is part of it; what a coded template holds is named by its path. */
function emailView(
  { id, name, subject, html, from, isPublished = true }: EmailTemplate,
  whole: boolean,
) {
  const body = { body: { html }, id: 'hs_email_body', name: 'hs_email_body', type: 'rich_text' };
  return {
    id: String(id),
    name,
    subject,
    from: { fromName: from, replyTo: from },
    to: {},
    state: isPublished ? 'AUTOMATED' : 'AUTOMATED_DRAFT',
    isPublished,
    isTransactional: true,
    subcategory: 'single_send_api',
    sendOnPublish: false,
    archived: false,
    content: whole ? { widgets: { hs_email_body: body } } : { templatePath: 'otp/code.html' },
  };
}
