import { createHmac } from 'node:crypto';
import type { Action } from '../../src/app/functions/workflow/action.ts';
import type { EntryReply } from '../../src/contract/entry.ts';
import type { Account } from './account.ts';

/** What an endpoint function gave back. */
export interface Answered {
  statusCode: number;
  body: { outputFields?: Record<string, string>; message?: string };
  headers?: Record<string, string>;
}

export type ActionName = Action['name'];

/** A delivery of HubSpot's, which a test may spoil before it goes out. */
export interface Delivery {
  method: string;
  uri: string;
  body: Record<string, unknown>;
  /** Milliseconds since 1970, as a text. */
  timestamp: string;
  secret: string;
}

let callbacks = 0;
export const newCallback = (): string => `ap-20260923-${String((callbacks += 1))}-1-0`;

/** HubSpot's workflows in a test account: signs and delivers what an action is asked. */
export class Workflow {
  readonly account: Account;
  readonly id: number;
  readonly record: { objectId: number; objectType: 'CONTACT' | 'DEAL' };

  constructor(account: Account, options: { deal?: string; contact?: string; id?: number } = {}) {
    this.account = account;
    this.id = options.id ?? 4001;
    this.record =
      options.deal === undefined
        ? { objectId: Number(options.contact ?? account.contact), objectType: 'CONTACT' }
        : { objectId: Number(options.deal), objectType: 'DEAL' };
  }

  /** Runs an action once, as HubSpot delivers it. */
  async run(
    action: ActionName,
    inputFields: Record<string, unknown>,
    callbackId = newCallback(),
  ): Promise<Answered> {
    return this.deliver(action, this.delivery(action, inputFields, callbackId));
  }

  /** The outputs of an action that answers at once. Throws for any other answer. */
  async outputs(
    action: ActionName,
    inputFields: Record<string, unknown>,
    callbackId = newCallback(),
  ): Promise<Record<string, string>> {
    const { statusCode, body } = await this.run(action, inputFields, callbackId);
    if (body.outputFields === undefined)
      throw new TypeError(`No outputs: ${statusCode} ${JSON.stringify(body)}`);
    return body.outputFields;
  }

  /** Sends a code for a purpose to the enrolled contact. */
  generate(
    changes: Record<string, unknown> = {},
    callbackId?: string,
  ): Promise<Record<string, string>> {
    const fields = { purpose: 'portal_access', recipient: 'enrolled_contact', channel: 'email' };
    return this.outputs('generate', { ...fields, ...changes }, callbackId);
  }

  /** The contact fills the form, and the workflow checks what it put into the property. */
  async verify(
    code: string,
    changes: Record<string, unknown> = {},
    callbackId?: string,
  ): Promise<Record<string, string>> {
    this.enter(code);
    return this.outputs('verify', { purpose: 'portal_access', code, ...changes }, callbackId);
  }

  /** A form puts a code into its property. */
  enter(code: string, property = 'otp_entered_code'): void {
    const { records } = this.account.emulator;
    const type = this.record.objectType === 'DEAL' ? 'deals' : 'contacts';
    records.update(
      type,
      String(this.record.objectId),
      { [property]: code },
      { sourceType: 'FORM' },
    );
  }

  delivery(
    action: ActionName,
    inputFields: Record<string, unknown>,
    callbackId = newCallback(),
  ): Delivery {
    const { env, emulator } = this.account;
    return {
      method: 'POST',
      uri: `${env['OTP_ENDPOINT_BASE_URL']}/otp/workflow/${action}`,
      body: {
        callbackId,
        origin: { portalId: emulator.accountId, actionDefinitionId: 2, actionDefinitionVersion: 3 },
        context: { source: 'WORKFLOWS', workflowId: this.id },
        object: { ...this.record, properties: {} },
        inputFields,
      },
      timestamp: String(emulator.clock.now()),
      secret: env['HUBSPOT_CLIENT_SECRET'] ?? '',
    };
  }

  /** Signs a delivery (v3) and hands the function what HubSpot's gateway would. */
  async deliver(action: ActionName, delivery: Delivery): Promise<Answered> {
    const { method, uri, body, timestamp, secret } = delivery;
    const signature = createHmac('sha256', secret)
      .update(`${method}${uri}${JSON.stringify(body)}${timestamp}`)
      .digest('base64');
    return this.call(action, body, {
      'x-hubspot-signature-v3': signature,
      'x-hubspot-request-timestamp': timestamp,
    });
  }

  async call(
    action: ActionName,
    body: unknown,
    headers: Record<string, string>,
    method = 'POST',
  ): Promise<Answered> {
    const { accountId } = this.account.emulator;
    const context = { accountId, body, headers, method, params: {} };
    return (await this.account.callFunction(`otp-${action}`, context)) as Answered;
  }
}

let presses = 0;

/** Somebody enters a code on a page: posts to the public endpoint as a browser does. */
export async function enterOnPage(
  account: Account,
  entry: { challenge: string; code: string; request?: string },
): Promise<EntryReply> {
  const request = `press-${String((presses += 1)).padStart(8, '0')}`;
  return (await postEntry(account, { request, ...entry })).body;
}

/** Posts whatever a stranger likes. */
export async function postEntry(
  account: Account,
  body: unknown,
): Promise<{ statusCode: number; body: EntryReply }> {
  const { accountId } = account.emulator;
  const context = { accountId, body, headers: {}, method: 'POST', params: {} };
  return (await account.callFunction('otp-enter', context)) as {
    statusCode: number;
    body: EntryReply;
  };
}

/** The code in the newest message, as its recipient reads it. */
export function newestCode({ emulator }: Account): string {
  return emulator.emails.sent().at(-1)?.customProperties['otp_code']?.replaceAll(' ', '') ?? '';
}
