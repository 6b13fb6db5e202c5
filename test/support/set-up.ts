import { readFileSync } from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Check, CheckFact, CheckId } from '../../src/contract/set-up.ts';
import type { SettingsReply } from '../../src/contract/settings-reply.ts';
import { createTwilio } from '../../workbench/twilio/twilio.ts';
import { DANA, openAccount, type Account, type AccountOptions } from './account.ts';

/** What HubSpot is told that the app needs. */
export const REQUIRED_SCOPES = (
  JSON.parse(readFileSync('src/app/app-hsmeta.json', 'utf8')) as {
    config: { auth: { requiredScopes: string[] } };
  }
).config.auth.requiredScopes;

/** Every line of the checklist, in its order, as long as nothing is missing. */
export const LINES: readonly CheckId[] = [
  'token',
  'scopes',
  'entry_object',
  'contact_properties',
  'deal_properties',
  'contact_event',
  'deal_event',
  'account_id',
  'pepper',
  'previous_pepper',
  'ledger_key',
  'client_secret',
  'endpoint_address',
  'email_route',
  'sms_route',
  'email_template',
  'round_trip',
  'settings',
];

const twilio = createTwilio();
const { sid, authToken } = twilio.account;
let twilioOrigin: Promise<string> | undefined;

/** The route of the account of Twilio's beside it; nothing is sent by it. */
export const SMS_ROUTE = `twilio://${sid}:${authToken}@${twilio.number}?name=Northwind`;

/** Where Twilio is: its account takes the login of `SMS_ROUTE`. */
export function startTwilio(): Promise<string> {
  twilioOrigin ??= twilio.listen().then(({ origin }) => origin);
  return twilioOrigin;
}

const servers: http.Server[] = [];

/** For `afterAll`. */
export function closeEndpoints(): void {
  for (const server of servers.splice(0)) server.close();
  void twilio.close();
}

/** Where the app's public endpoints are, as far as an empty request sees them. */
export async function startEndpoints(
  answer = { status: 400, body: { result: 'malformed', field: 'challenge' } as object },
): Promise<string> {
  const server = http.createServer((request, response) => {
    request.resume();
    response.writeHead(answer.status, { 'content-type': 'application/json' });
    response.end(JSON.stringify(answer.body));
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/hs/serverless`;
}

/** Somebody at the settings page of an account. */
export class SettingUp {
  readonly account: Account;

  constructor(account: Account) {
    this.account = account;
  }

  async ask(request: object): Promise<SettingsReply> {
    const parameters = { user: { id: DANA.id }, ...request };
    const context = { parameters, propertiesToSend: {} };
    return (await this.account.callFunction('otp-settings', context)) as SettingsReply;
  }

  async checks(): Promise<Check[]> {
    const reply = await this.ask({ action: 'checks' });
    if (!reply.ok || reply.action !== 'checks') throw new TypeError(JSON.stringify(reply));
    return reply.checks;
  }

  async line(id: CheckId): Promise<Check> {
    const found = (await this.checks()).find((check) => check.id === id);
    if (found === undefined) throw new TypeError(`No line ${id}`);
    return found;
  }

  async fix(id: CheckId): Promise<Check> {
    const reply = await this.ask({ action: 'fix', check: id });
    if (!reply.ok || reply.action !== 'fix') throw new TypeError(JSON.stringify(reply));
    return reply.check;
  }

  /** Presses *Fix* at every line that offers it, one after the other. */
  async fixAll(): Promise<Check[]> {
    for (const { id, fix } of await this.checks()) if (fix === 'app') await this.fix(id);
    return this.checks();
  }

  /** Calls that changed something, probes aside. */
  get changes(): string[] {
    return this.account.emulator.journal
      .entries()
      .filter(({ method, status }) => method !== 'GET' && status < 300)
      .filter(({ path }) => !/p_otp_entry|access-token-info/.test(path))
      .map(({ method, path }) => `${method} ${path}`);
  }
}

/** An account whose app has just been installed, with every secret stored. */
export async function beginSetUp(
  { env, ...options }: AccountOptions = {},
  endpoints?: string,
): Promise<SettingUp> {
  const address = endpoints ?? (await startEndpoints());
  const account = await openAccount({
    bare: true,
    scopes: REQUIRED_SCOPES,
    ...options,
    env: { OTP_ENDPOINT_BASE_URL: address },
  });
  // Afterwards: the account itself wants sound secrets, and a function may find others.
  const TWILIO_API_ORIGIN = await startTwilio();
  Object.assign(account.env, { OTP_SMS_ROUTE: SMS_ROUTE, TWILIO_API_ORIGIN, ...env });
  // HubSpot counts calls by its clock, which stands still here.
  account.emulator.settings.rateLimit.enabled = false;
  return new SettingUp(account);
}

/** The lines that are not as they must be, with what was found. */
export function amiss(checks: readonly Check[]): Partial<Record<CheckId, string>> {
  return Object.fromEntries(
    checks
      .filter(({ state }) => state !== 'ok')
      .map(({ id, state, facts }) => [id, [state, ...facts.map(told)].join(' ')]),
  );
}

function told({ fact, of }: CheckFact): string {
  return of === undefined ? fact : `${fact}:${of}`;
}
