import type { Browser } from 'playwright-core';
import type { PurposeSettings, Settings } from '../../src/contract/settings.ts';
import { DEFAULT_SETTINGS } from '../../src/otp/default-settings.ts';
import { saveDemoSettings } from '../../tools/save-demo-settings.ts';
import { createEmulator } from '../../workbench/emulator/emulator.ts';
import type { Definitions } from '../../workbench/emulator/store/definitions.ts';
import { startWorkbench, type Workbench } from '../../workbench/workbench.ts';
import { provisionEntryObject } from '../../src/hubspot/provision/entry-object.ts';
import { provision } from '../../src/hubspot/provision/provision.ts';
import { provisionRecordProperties } from '../../src/hubspot/provision/record-properties.ts';
import { ServerClock } from '../../src/hubspot/server-clock.ts';
import { connectionTo } from './account.ts';
import { AdminAtWork } from './journey-admin.ts';
import { openBrowser, openPage } from './browser.ts';
import { RepAtWork } from './journey-rep.ts';
import { RepOnDeal } from './rep-on-deal.ts';
import { SiteVisitor, Visitor } from './journey-visitor.ts';

/** A Monday at noon, where the account is. */
export const NOON = Date.UTC(2026, 10, 23, 12);
export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;

export const CONTACT = {
  ada: '51001',
  withoutAddress: '51002',
  changedByMaya: '51003',
  changedDaysAgo: '51004',
  severalAddresses: '51005',
  markup: '51006',
  createdToday: '51009',
  longAddress: '51011',
  withMobile: '51012',
  mobileChanged: '51013',
};
export const DEAL = {
  large: '71001',
  guardedExactly: '71002',
  small: '71003',
  needsTwo: '71004',
  withoutAmount: '71005',
  ownerLeft: '71007',
};
export const MAYA = '9100001';
export const TOM = '9100002';
export const IRENE = '9100003';

export interface JourneyOptions {
  mail?: 'hubspot' | 'smtp';
  customEvents?: boolean;
  /** Whether the account has public endpoints. */
  publicEndpoints?: boolean;
  /** The rules of approvals that the admin has saved; nothing: the demo's own. */
  approvals?: unknown;
  /** Nobody has set anything up yet, nor decided anything. */
  bare?: boolean;
  /** What the admin has changed of the policy of caller checks. */
  callerCheck?: Partial<PurposeSettings>;
}

export interface RepOptions {
  contact?: string;
  user?: string;
  tab?: string;
}

export interface Journey {
  workbench: Workbench;
  /** A rep at a computer of their own, on the page of a contact. */
  rep(options?: RepOptions): Promise<RepAtWork>;
  /** Somebody at a computer of their own, on the page of a deal. */
  onDeal(deal: string, options?: Omit<RepOptions, 'contact'>): Promise<RepOnDeal>;
  /** Somebody at a computer of their own, on the app's page in HubSpot's settings. */
  admin(options?: { user?: string }): Promise<AdminAtWork>;
  /** Somebody at a computer of their own, on the app's own page. */
  auditor(options?: { user?: string }): Promise<AdminAtWork>;
  /** Whoever watches a workflow, with somebody's browser and mail beside it. */
  visitor(options?: { locale?: string }): Promise<Visitor>;
  /** Somebody at another computer, on the home page of the bank's site. */
  stranger(): Promise<SiteVisitor>;
}

// A whole journey, on a machine that does other things too.
jest.setTimeout(60_000);

/** Whoever sits at a computer. */
type Somebody = Pick<RepAtWork, 'page' | 'slips'>;

const open: { browser?: Browser; workbenches: Workbench[]; people: Somebody[] } = {
  workbenches: [],
  people: [],
};

beforeAll(async () => {
  open.browser = await openBrowser();
});
afterAll(() => open.browser?.close());

afterEach(async () => {
  const people = open.people.splice(0);
  const slips = people.flatMap((each) => each.slips);
  await Promise.all(people.map(({ page }) => page.context().close()));
  await Promise.all(open.workbenches.splice(0).map((workbench) => workbench.close()));
  expect(slips).toEqual([]);
});

/** An account that is set up and has the demo's contacts, with its clock standing at noon. */
export async function startJourney(options: JourneyOptions = {}): Promise<Journey> {
  const { mail = 'hubspot', customEvents = true, publicEndpoints = true } = options;
  const { bare = false } = options;
  const workbench = await startWorkbench({
    now: NOON,
    mail,
    ...(!bare && {
      definitions: await definitionsOf(customEvents),
      decide: (secrets, now) => saveDemoSettings(secrets, now, changesOf(options)),
    }),
  });
  open.workbenches.push(workbench);
  Object.assign(workbench.emulator.settings.tiers, { customEvents, publicEndpoints });
  // HubSpot counts calls by its clock: while that stands still, no ten seconds ever pass.
  workbench.emulator.settings.rateLimit.enabled = false;
  const opensRecord = async (record: string, user: string, tab?: string): Promise<Somebody> => {
    const somebody = await sitDown();
    await somebody.page.addInitScript(
      `if (self === top) sessionStorage.setItem('workbench-rep', '${user}')`,
    );
    await somebody.page.goto(`${workbench.url}/${record}${tab === undefined ? '' : `#${tab}`}`);
    return somebody;
  };
  return {
    workbench,
    async rep({ contact = CONTACT.ada, user = MAYA, tab } = {}) {
      const { page, slips } = await opensRecord(`contacts/${contact}`, user, tab);
      return new RepAtWork(page, slips, tab ?? 'otp_contact_sidebar');
    },
    async onDeal(deal, { user = MAYA, tab } = {}) {
      const { page, slips } = await opensRecord(`deals/${deal}`, user, tab);
      return new RepOnDeal(page, slips, tab ?? 'otp_deal_sidebar');
    },
    async admin({ user = IRENE } = {}) {
      const { page, slips } = await opensRecord('settings', user);
      return new AdminAtWork(page, slips);
    },
    async auditor({ user = IRENE } = {}) {
      const { page, slips } = await opensRecord('audit', user);
      return new AdminAtWork(page, slips, 'otp_audit_page');
    },
    async visitor({ locale } = {}) {
      const { page, slips } = await sitDown(locale);
      await page.goto(`${workbench.url}/workflows`);
      return new Visitor(page, slips);
    },
    async stranger() {
      const { page, slips } = await sitDown();
      await page.goto(`${workbench.url}/site`);
      return new SiteVisitor(page, slips);
    },
  };
}

/** What the admin has decided otherwise than the demo's. */
function changesOf({
  approvals,
  callerCheck,
}: JourneyOptions): Partial<Record<keyof Settings, unknown>> {
  const { purposes } = DEFAULT_SETTINGS;
  const caller_check = { ...purposes.caller_check, ...callerCheck };
  return {
    purposes: { ...purposes, caller_check },
    ...(approvals !== undefined && { approvals }),
  };
}

/** A computer of their own, whose slips the test answers for. */
async function sitDown(locale?: string): Promise<Somebody> {
  if (!open.browser) throw new TypeError('No browser yet');
  const somebody = await openPage(open.browser, locale);
  open.people.push(somebody);
  return somebody;
}

/** Set-up runs by this machine's clock, and the account's stands at noon of another day. */
class AnyTime extends ServerClock {
  override observe(): boolean {
    return true;
  }
}

const made = new Map<boolean, Promise<Definitions>>();

/** What set-up makes, made once: every journey's account begins with it. */
function definitionsOf(customEvents: boolean): Promise<Definitions> {
  const known = made.get(customEvents) ?? defined(customEvents);
  made.set(customEvents, known);
  return known;
}

async function defined(customEvents: boolean): Promise<Definitions> {
  const emulator = createEmulator({ now: NOON });
  const { origin } = await emulator.listen();
  await setUp(origin, emulator.issueToken({ name: 'set-up', scopes: 'all' }), customEvents);
  await emulator.close();
  return emulator.definitions();
}

/** What an admin's set-up does; in an account without custom events, all but those. */
async function setUp(origin: string, token: string, customEvents: boolean): Promise<void> {
  const connection = { ...connectionTo(origin, token), clock: new AnyTime() };
  const steps = customEvents
    ? [provision(connection, String(await accountId(origin, token)), 'journeys')]
    : [
        provisionEntryObject(connection),
        ...(['contacts', 'deals'] as const).map((type) =>
          provisionRecordProperties(connection, type),
        ),
      ];
  for (const step of steps) {
    for await (const { what, outcome, note } of step) {
      if (outcome !== 'made' && outcome !== 'was_there')
        throw new Error(`${what}: ${outcome} ${note ?? ''}`);
    }
  }
}

async function accountId(origin: string, token: string): Promise<number> {
  const headers = { authorization: `Bearer ${token}` };
  const response = await fetch(`${origin}/account-info/v3/details`, { headers });
  return ((await response.json()) as { portalId: number }).portalId;
}
