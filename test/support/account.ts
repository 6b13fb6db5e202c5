import type { CardReply } from '../../src/contract/card-reply.ts';
import type { CardRequest } from '../../src/contract/card-request.ts';
import type { RecordView } from '../../src/contract/record-view.ts';
import { provision } from '../../src/hubspot/provision/provision.ts';
import type { StepReport } from '../../src/hubspot/provision/step.ts';
import { keyring, type Keyring } from '../../src/otp/keyring.ts';
import { NO_CLOCK, type Connection } from '../../src/hubspot/transport.ts';
import { createEmulator, type Emulator } from '../../workbench/emulator/emulator.ts';
import type { Definitions } from '../../workbench/emulator/store/definitions.ts';
import { startFunctionHost, type FunctionHost } from './function-host.ts';

export const NOON = Date.UTC(2026, 10, 23, 12);
const YEAR = 365 * 24 * 3_600_000;

/** The secrets of the test account: the leak tests look for every one of them. */
export const ACCOUNT_SECRETS = {
  OTP_PEPPER: 'cGVwcGVyLWZvci10aGUtdGVzdC1hY2NvdW50LTMyLWJ5dGVzLW9yLW1vcmU=',
  OTP_PEPPER_PREVIOUS: 'none',
  OTP_LEDGER_KEY: 'bGVkZ2VyLWtleS1mb3ItdGhlLXRlc3QtYWNjb3VudC0zMi1ieXRlcy1vci1t',
  HUBSPOT_CLIENT_SECRET: '4c0f6d2e-8a1b-4f7e-9d3c-5b6a7e8f9012',
};

export const TEMPLATE_ID = 7001;
export const DANA = { id: 71, name: 'Dana Reyes' };

/** A HubSpot account with our app in it, set up and with one contact. */
export interface Account {
  emulator: Emulator;
  origin: string;
  token: string;
  /** Id of the contact "Ada Osei", whose address has stood for a year. */
  contact: string;
  env: Record<string, string>;
  /** The keys that the function makes of its secrets: for reading what it left behind. */
  keys: Keyring;
  /** The clock of the machine that the function runs on; that of the account unless set. */
  machine: () => number;
  /** Calls the built function with whatever a browser sends. */
  call(parameters: unknown, extra?: Record<string, unknown>): Promise<CardReply>;
  /** Calls the built function of this name with a context. */
  callFunction(name: string, context: unknown): Promise<unknown>;
}

export function connectionTo(origin: string, token: string): Connection {
  return { origin, token, clock: NO_CLOCK, left: () => 60_000 };
}

/** What set-up does to an account, all at once. */
export async function setUp(
  emulator: Emulator,
  origin: string,
  token: string,
): Promise<StepReport[]> {
  const reports: StepReport[] = [];
  for await (const report of provision(
    connectionTo(origin, token),
    String(emulator.accountId),
    'test',
  )) {
    reports.push(report);
  }
  return reports;
}

const open = new Set<Emulator>();

/** For `afterEach`: a test that fails must not leave a server behind. */
export async function closeAccounts(): Promise<void> {
  await Promise.all([...open].map((emulator) => emulator.close()));
  open.clear();
}

const hosts = new Map<string, Promise<FunctionHost>>();

function hostOf(name: string): Promise<FunctionHost> {
  const host = hosts.get(name) ?? startFunctionHost(name);
  hosts.set(name, host);
  return host;
}

/** For `afterAll`: ends the functions' processes. */
export async function closeFunctionHost(): Promise<void> {
  for (const host of hosts.values()) (await host).close();
  hosts.clear();
}

/** Resident memory of a function's process, in bytes. */
export async function functionMemory(name = 'otp-card'): Promise<number> {
  return (await (await hostOf(name)).memory()).rss;
}

/** The most that it ever was. */
export async function functionPeakMemory(name: string): Promise<number> {
  return (await (await hostOf(name)).memory()).peak;
}

/** All that the functions have written to their consoles so far. */
export async function functionOutput(): Promise<string> {
  return (await Promise.all(hosts.values())).map((host) => host.output()).join('');
}

let definitions: Promise<Definitions> | undefined;

/** What set-up makes, made once: hundreds of accounts begin with it. */
async function defineOnce(): Promise<Definitions> {
  const emulator = createEmulator({ now: NOON });
  const { origin } = await emulator.listen();
  await setUp(emulator, origin, emulator.issueToken({ name: 'set-up', scopes: 'all' }));
  await emulator.close();
  return emulator.definitions();
}

export interface AccountOptions {
  now?: number;
  env?: Record<string, string>;
  /** Nothing of what set-up makes is there. */
  bare?: boolean;
  /** Of the app's token; all of them unless named. */
  scopes?: readonly string[];
}

export async function openAccount(options: AccountOptions = {}): Promise<Account> {
  definitions ??= defineOnce();
  const emulator = createEmulator({
    now: options.now ?? NOON,
    ...(options.bare !== true && { definitions: await definitions }),
  });
  const { origin } = await emulator.listen();
  open.add(emulator);
  const token = emulator.issueToken({
    name: 'otp-verification',
    scopes: options.scopes ?? 'all',
  });
  emulator.emails.addTemplate({
    id: TEMPLATE_ID,
    name: 'One-time code',
    subject: '{{ custom.otp_subject }}',
    html: '<p>{{ custom.otp_code }}</p>',
    from: 'verify@northwind.example',
  });
  emulator.owners.add({
    id: '901',
    userId: DANA.id,
    email: 'dana@northwind.example',
    firstName: 'Dana',
    lastName: 'Reyes',
  });
  emulator.owners.add({
    id: '902',
    userId: 72,
    email: 'kim@northwind.example',
    firstName: 'Kim',
    lastName: 'Lindqvist',
  });
  const contact = emulator.records.create(
    'contacts',
    { firstname: 'Ada', lastname: 'Osei', email: 'ada.osei@example.com' },
    { at: (options.now ?? NOON) - YEAR },
  );
  emulator.journal.clear();
  const env = {
    ...ACCOUNT_SECRETS,
    OTP_ACCOUNT_ID: String(emulator.accountId),
    OTP_ENDPOINT_BASE_URL: 'https://20260923.hs-sites.example/hs/serverless',
    OTP_EMAIL_ROUTE: `hubspot:${TEMPLATE_ID}?name=Northwind%20Bank`,
    OTP_SMS_ROUTE: 'none',
    PRIVATE_APP_ACCESS_TOKEN: token,
    HUBSPOT_API_ORIGIN: origin,
    ...options.env,
  };
  const account: Account = {
    emulator,
    origin,
    token,
    contact,
    env,
    keys: keysOf(env),
    machine: () => emulator.clock.now(),
    async call(parameters, extra = {}) {
      const context = { parameters, propertiesToSend: {}, ...extra };
      return (await account.callFunction('otp-card', context)) as CardReply;
    },
    async callFunction(name, context) {
      return (await hostOf(name)).call(env, context, account.machine());
    },
  };
  return account;
}

function keysOf(env: Record<string, string | undefined>): Keyring {
  const made = keyring({
    accountId: env['OTP_ACCOUNT_ID'],
    ledgerKey: env['OTP_LEDGER_KEY'],
    pepper: env['OTP_PEPPER'],
    previousPepper: env['OTP_PEPPER_PREVIOUS'],
  });
  if (!made.ok) throw new TypeError(`Bad test secret: ${made.missing}`);
  return made.keys;
}

let requests = 0;
export const newRequest = (): string => `request-${String((requests += 1)).padStart(6, '0')}`;

type Loose<T> = T extends unknown ? Omit<T, 'record' | 'user' | 'request'> & Partial<T> : never;

/** A rep at the card of the account's contact, who remembers what a card remembers. */
export class Rep {
  bookmark: string | undefined;
  /** By what HubSpot vouches for them, where their card has it. */
  actor: string | undefined;
  view: RecordView | undefined;
  readonly account: Account;
  readonly contact: string;
  readonly userId: number;

  constructor(account: Account, options: { contact?: string; userId?: number } = {}) {
    this.account = account;
    this.contact = options.contact ?? account.contact;
    this.userId = options.userId ?? DANA.id;
  }

  /** Sends a request as the card would, with its claims and its bookmark. */
  async ask(request: Loose<CardRequest>): Promise<CardReply> {
    const claims = {
      record: { objectTypeId: '0-1', objectId: this.contact },
      user: { id: this.userId },
      ...(this.bookmark !== undefined && { bookmark: this.bookmark }),
      ...(this.actor !== undefined && { actor: this.actor }),
      ...(request.action !== 'state' && { request: newRequest() }),
    };
    const reply = await this.account.call({ ...claims, ...request });
    if ('bookmark' in reply) this.bookmark = reply.bookmark;
    if (reply.ok && reply.action === 'state') this.view = reply.view;
    return reply;
  }

  async look(): Promise<RecordView> {
    const reply = await this.ask({ action: 'state' });
    if (!reply.ok || reply.action !== 'state')
      throw new TypeError(`No view: ${JSON.stringify(reply)}`);
    return reply.view;
  }

  async send(
    purpose:
      'caller_check' | 'sensitive_request' | 'email_ownership' | 'portal_access' = 'caller_check',
  ): Promise<CardReply> {
    const view = this.view ?? (await this.look());
    return this.ask({ action: 'send', purpose, destination: view.destinations[0]?.id ?? 'none' });
  }

  /** The challenge that a reply left open. */
  static challengeIn(reply: CardReply): string {
    const standing = 'purpose' in reply ? reply.purpose.standing : undefined;
    if (standing?.standing !== 'open')
      throw new TypeError(`No open code: ${JSON.stringify(reply)}`);
    return standing.challenge;
  }

  /** The code in the newest message, as its recipient reads it. */
  codeInMessage(): string {
    return (
      this.account.emulator.emails
        .sent()
        .at(-1)
        ?.customProperties['otp_code']?.replaceAll(' ', '') ?? ''
    );
  }
}

/** A six-digit code that is not this one. */
export function otherThan(code: string, step = 1): string {
  return String((Number(code) + step) % 10 ** code.length).padStart(code.length, '0');
}
