import { fixedAccess } from '../../access/route-access.ts';
import { validationError } from '../../errors/invalid-request.ts';
import { resourceNotFound } from '../../errors/not-found.ts';
import type { Call, Route } from '../../http/route.ts';
import { checkedProperties } from '../../store/checked-properties.ts';
import type { EmailFate, SendStatus } from '../../store/emails.ts';
import { checkEmail } from '../../store/property-value.ts';
import { currentProperties, type StoredRecord } from '../../store/record.ts';
import { isoTimestamp } from '../../store/timestamp.ts';
import { authorOf } from '../records/author.ts';
import { htmlToText, renderTemplate } from './render-template.ts';
import { isMailbox, shownSender } from './sender.ts';

interface SingleSendInput {
  emailId: number;
  message: { to: string; from?: string; sendId?: string; replyTo?: readonly string[] };
  contactProperties?: Record<string, unknown>;
  customProperties?: Record<string, unknown>;
}

const ACCESS = fixedAccess({ scopes: ['transactional-email'], tier: 'transactionalEmail' });

// HubSpot docs: Transactional email. Sends are exempt from the ten-second and daily limits.
export const singleSendRoutes: readonly Route[] = [
  {
    method: 'POST',
    template: '/marketing/v3/transactional/single-email/send',
    access: ACCESS,
    limit: 'none',
    handle: singleSend,
  },
  {
    method: 'GET',
    template: '/marketing/v3/email/send-statuses/{statusId}',
    access: ACCESS,
    handle({ account, params }) {
      const status = account.emails.statuses.get(params['statusId'] ?? '');
      if (status === undefined) throw resourceNotFound();
      return { status: 200, body: finished(status) };
    },
  },
];

function singleSend(call: Call) {
  const { account } = call;
  const { emails } = account;
  const input = call.body as SingleSendInput;
  const template = emails.templates.get(input.emailId);
  if (template === undefined || template.isPublished === false) {
    throw validationError(`No published transactional email with id ${input.emailId}`);
  }
  const address = checkEmail('to', input.message.to);
  if ('problem' in address || address.value === '') {
    throw validationError(`Invalid to address: ${input.message.to}`);
  }
  const { sendId, from = template.from, replyTo = [] } = input.message;
  // HubSpot docs, Transactional email: a list of Reply-To header values. What becomes of others is not documented.
  if (!replyTo.every(isMailbox)) throw validationError('Invalid replyTo address');
  const status: SendStatus = {
    statusId: account.identifiers.uuid(),
    requestedAt: account.clock.now(),
    sendResult: 'SENT',
  };
  emails.statuses.set(status.statusId, status);
  // HubSpot OpenAPI: no more than one email is sent per sendId. A repeat writes nothing either.
  if (sendId !== undefined && emails.sent.some((email) => email.sendId === sendId)) {
    status.sendResult = 'IDEMPOTENT_IGNORE';
    return { status: 200, body: finished(status) };
  }
  // HubSpot docs, Transactional email, sendResult: "the From address is invalid".
  if (!isMailbox(from)) {
    status.sendResult = 'INVALID_FROM_ADDRESS';
    return { status: 200, body: pending(status) };
  }
  const contact = writeContact(call, address.value, input.contactProperties ?? {});
  const fate = fateOf(call, address.value, contact);
  if (fate.fate === 'not_sent') {
    // HubSpot docs, Transactional email: the request is taken, and its status says that nothing was sent.
    status.sendResult = fate.sendResult;
    return { status: 200, body: pending(status) };
  }
  status.eventId = account.identifiers.uuid();
  if (fate.fate === 'bounces') recordBounce(call, contact, fate.reason);
  const custom = texts(input.customProperties ?? {});
  const values = { custom, contact: currentProperties(contact) };
  const html = renderTemplate(template.html, values);
  account.transaction.onCommit(() =>
    emails.send({
      statusId: status.statusId,
      at: status.requestedAt,
      to: address.value,
      from: shownSender(account, from),
      replyTo,
      subject: renderTemplate(template.subject, values),
      html,
      text: template.text === undefined ? htmlToText(html) : renderTemplate(template.text, values),
      emailId: template.id,
      ...(sendId === undefined ? {} : { sendId }),
      customProperties: custom,
      contactProperties: texts(input.contactProperties ?? {}),
      ...(fate.fate === 'bounces' && { bounced: fate.reason }),
    }),
  );
  return { status: 200, body: pending(status) };
}

function pending({ statusId, requestedAt }: SendStatus) {
  return { statusId, requestedAt: isoTimestamp(requestedAt), status: 'PENDING' };
}

const BOUNCES = 'hs_email_bounce';
const BOUNCE_REASON = 'hs_email_hard_bounce_reason_enum';

/**
 * What becomes of the message. HubSpot docs, Transactional email: PREVIOUSLY_BOUNCED, "the recipient has
 * previously bounced, and the sending logic resulted in no send".
 */
function fateOf({ account }: Call, to: string, contact: StoredRecord): EmailFate {
  const hasBounced = (currentProperties(contact)[BOUNCE_REASON] ?? '') !== '';
  return hasBounced
    ? { fate: 'not_sent', sendResult: 'PREVIOUSLY_BOUNCED' }
    : account.emails.takeFate(to);
}

/** HubSpot knowledge base, default contact properties: set by HubSpot once a message bounces for good. */
function recordBounce({ account, app }: Call, contact: StoredRecord, reason: string): void {
  const before = Number(currentProperties(contact)[BOUNCES] ?? 0);
  const values = new Map([
    [BOUNCES, String(before + 1)],
    [BOUNCE_REASON, reason],
  ]);
  account.records.update(account.types.get('contacts'), contact, values, authorOf(app));
}

/** The contact with that address, made if there is none, with the given properties really set. */
function writeContact(
  { account, app }: Call,
  email: string,
  given: Record<string, unknown>,
): StoredRecord {
  const type = account.types.get('contacts');
  const values = checkedProperties(account.id, type, given);
  const known = account.records.findBy(type, 'email', email);
  if (known === undefined || known.archivedAt !== null) {
    return account.records.create(type, new Map([...values, ['email', email]]), authorOf(app));
  }
  if (values.size > 0) account.records.update(type, known, values, authorOf(app));
  return known;
}

function finished({ statusId, requestedAt, sendResult, eventId }: SendStatus) {
  const at = isoTimestamp(requestedAt);
  return {
    statusId,
    status: 'COMPLETE',
    sendResult,
    requestedAt: at,
    startedAt: at,
    completedAt: at,
    // HubSpot docs: "if sent, the ID and created timestamp of the sent event".
    ...(eventId !== undefined && { eventId: { id: eventId, created: at } }),
  };
}

function texts(values: Record<string, unknown>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values)
      .filter(([, value]) => value !== null && value !== undefined)
      .map(([name, value]) => [name, typeof value === 'string' ? value : JSON.stringify(value)]),
  );
}
