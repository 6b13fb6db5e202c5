import type { Browser } from 'playwright-core';
import { startWorkbench, type Workbench } from '../../workbench/workbench.ts';
import { provisionEntryObject } from '../../src/hubspot/provision/entry-object.ts';
import { provision } from '../../src/hubspot/provision/provision.ts';
import { provisionRecordProperties } from '../../src/hubspot/provision/record-properties.ts';
import { ServerClock } from '../../src/hubspot/server-clock.ts';
import { connectionTo } from './account.ts';
import { openBrowser, openPage } from './browser.ts';
import { RepAtWork } from './journey-rep.ts';

/** A Monday at noon, where the account is. */
export const NOON = Date.UTC(2026, 10, 23, 12);
export const MINUTE = 60_000;

export const CONTACT = {
  ada: '51001',
  withoutAddress: '51002',
  changedByMaya: '51003',
  changedDaysAgo: '51004',
  severalAddresses: '51005',
  markup: '51006',
  createdToday: '51009',
  longAddress: '51011',
};
export const MAYA = '9100001';
export const TOM = '9100002';

export interface JourneyOptions {
  mail?: 'hubspot' | 'smtp';
  customEvents?: boolean;
}

export interface Journey {
  workbench: Workbench;
  /** A rep at a computer of their own, on the page of a contact. */
  rep(options?: { contact?: string; user?: string; tab?: string }): Promise<RepAtWork>;
}

// A whole journey, on a machine that does other things too.
jest.setTimeout(60_000);

const open: { browser?: Browser; workbenches: Workbench[]; reps: RepAtWork[] } = {
  workbenches: [],
  reps: [],
};

beforeAll(async () => {
  open.browser = await openBrowser();
});
afterAll(() => open.browser?.close());

afterEach(async () => {
  const reps = open.reps.splice(0);
  const slips = reps.flatMap((rep) => rep.slips);
  await Promise.all(reps.map((rep) => rep.page.context().close()));
  await Promise.all(open.workbenches.splice(0).map((workbench) => workbench.close()));
  expect(slips).toEqual([]);
});

/** An account that is set up and has the demo's contacts, with its clock standing at noon. */
export async function startJourney(options: JourneyOptions = {}): Promise<Journey> {
  const { mail = 'hubspot', customEvents = true } = options;
  const workbench = await startWorkbench({
    now: NOON,
    mail,
    provision: (origin, token) => setUp(origin, token, customEvents),
  });
  open.workbenches.push(workbench);
  workbench.emulator.settings.tiers.customEvents = customEvents;
  // HubSpot counts calls by its clock: while that stands still, no ten seconds ever pass.
  workbench.emulator.settings.rateLimit.enabled = false;
  return {
    workbench,
    async rep({ contact = CONTACT.ada, user = MAYA, tab } = {}) {
      if (!open.browser) throw new TypeError('No browser yet');
      const { page, slips } = await openPage(open.browser);
      const rep = new RepAtWork(page, slips, tab === undefined ? 'sidebar' : 'tab');
      open.reps.push(rep);
      await page.addInitScript(
        `if (self === top) sessionStorage.setItem('workbench-rep', '${user}')`,
      );
      await page.goto(`${workbench.url}/contacts/${contact}${tab === undefined ? '' : `#${tab}`}`);
      return rep;
    },
  };
}

/** Set-up runs by this machine's clock, and the account's stands at noon of another day. */
class AnyTime extends ServerClock {
  override observe(): boolean {
    return true;
  }
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
