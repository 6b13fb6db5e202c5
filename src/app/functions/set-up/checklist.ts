import type { Check, CheckId } from '../../../contract/set-up.ts';
import { readEmailRoute } from '../../../delivery/email-route.ts';
import {
  checkEntryObject,
  checkRecordEvent,
  checkRecordProperties,
} from '../../../hubspot/set-up/definitions-check.ts';
import { fact, line, ok, waitsFor, type Standing } from '../../../hubspot/set-up/line.ts';
import { checkRoundTrip } from '../../../hubspot/set-up/round-trip-check.ts';
import { checkScopes } from '../../../hubspot/set-up/scopes-check.ts';
import { checkToken } from '../../../hubspot/set-up/token-check.ts';
import type { Connection } from '../../../hubspot/transport.ts';
import { DEFAULTS } from '../../../otp/default-settings.ts';
import type { SettingsInForce } from '../../../otp/policy.ts';
import app from '../../app-hsmeta.json';
import { readBaseUrl } from '../endpoint/endpoint-secrets.ts';
import { checkEndpoint } from './endpoint-check.ts';
import { checkMail } from './mail-check.ts';
import { checkSms } from './sms-check.ts';
import { secretChecks, type Variables } from './secret-checks.ts';

/** What the checklist is about. */
export interface Installation {
  /** The account's secrets, by name. */
  variables: Variables;
  /** Undefined without a token. */
  connection: Connection | undefined;
  /** The settings that hold. Absent: they cannot be read from here. Throws what a ledger throws. */
  settings?: () => Promise<SettingsInForce>;
}

const REQUIRED: readonly string[] = app.config.auth.requiredScopes;

/** Without these the app writes notes instead of timeline events. */
const EVENT_SCOPES = [
  'behavioral_events.event_definitions.read_write',
  'analytics.behavioral_events.send',
];

/**
 * Looks at everything that the app needs, in an order in which nothing is asked for that cannot be answered.
 * Changes nothing that stays. Every way in which HubSpot can fail is a line that says so.
 */
export async function runChecklist(installation: Installation): Promise<Check[]> {
  const { variables, connection } = installation;
  const { token, accountId } = await lookAtToken(connection);
  const reached = accountId === undefined ? undefined : connection;
  const defining = lookAtDefinitions(reached, accountId);
  const settings = settingsOf(installation, defining);
  const [scopes, definitions, secrets, mail] = await Promise.all([
    line('scopes', async () => lookAtScopes(reached, variables)),
    defining,
    lookAtSecrets(variables, accountId),
    line('email_template', async () => {
      // That the settings cannot be believed is told on a line of its own.
      const { email } = ((await settings.catch(() => undefined)) ?? DEFAULTS).settings;
      return checkMail(reached, variables['OTP_EMAIL_ROUTE'], email);
    }),
  ]);
  const last = await Promise.all([
    line('round_trip', async () => lookAtRoundTrip(hasLedger(definitions) ? reached : undefined)),
    ...lookAtSettings(installation, settings),
  ]);
  const others = [...definitions, ...secrets, mail, ...last];
  const lacking = scopes.facts.flatMap(({ fact: name, of }) => (name === 'lacks_scope' ? of : []));
  return [
    token,
    scopesByOthers(scopes, others),
    ...others.map((check) => fixableWith(check, lacking)),
  ];
}

/** What making it takes. */
const MAKES_WITH: Partial<Record<CheckId, string>> = {
  entry_object: 'crm.schemas.custom.write',
  contact_properties: 'crm.schemas.contacts.write',
  deal_properties: 'crm.schemas.deals.write',
  contact_event: 'behavioral_events.event_definitions.read_write',
  deal_event: 'behavioral_events.event_definitions.read_write',
};

/** The app offers to make only what its scopes let it make. */
function fixableWith(check: Check, lacking: readonly (string | undefined)[]): Check {
  const scope = MAKES_WITH[check.id];
  if (check.fix !== 'app' || scope === undefined || !lacking.includes(scope)) return check;
  return { ...check, fix: 'person', facts: [...check.facts, fact('lacks_scope', scope)] };
}

/** Where HubSpot does not list the scopes, those are missing for lack of which it refused a call. */
function scopesByOthers(scopes: Check, others: readonly Check[]): Check {
  if (scopes.facts.every((each) => each.fact !== 'scopes_not_listed')) return scopes;
  const lacking = others
    .flatMap(({ facts }) => facts)
    .filter((each) => each.fact === 'lacks_scope' && REQUIRED.includes(each.of ?? ''));
  if (lacking.length === 0) return scopes;
  const names = [...new Set(lacking.map(({ of }) => of))];
  const facts = names.map((name) => fact('lacks_scope', name));
  return { id: 'scopes', state: 'missing', fix: 'person', facts: [...scopes.facts, ...facts] };
}

async function lookAtToken(
  connection: Connection | undefined,
): Promise<{ token: Check; accountId: string | undefined }> {
  let accountId: string | undefined;
  const token = await line('token', async () => {
    if (connection === undefined) {
      return { state: 'missing', fix: 'person', facts: [fact('no_token')] };
    }
    const found = await checkToken(connection);
    ({ accountId } = found);
    return found.standing;
  });
  return { token, accountId };
}

/** Only mail that HubSpot sends needs its scope. */
async function lookAtScopes(
  connection: Connection | undefined,
  variables: Variables,
): Promise<Standing> {
  if (connection === undefined) return waitsFor('token');
  const read = readEmailRoute(variables['OTP_EMAIL_ROUTE']);
  const sendsItself = read.ok && read.route.route === 'hubspot';
  const dispensable = sendsItself ? EVENT_SCOPES : [...EVENT_SCOPES, 'transactional-email'];
  return checkScopes(connection, REQUIRED, dispensable);
}

function lookAtDefinitions(
  connection: Connection | undefined,
  accountId: string | undefined,
): Promise<Check[]> {
  const looking = (look: (connection: Connection, account: string) => Promise<Standing>) => () =>
    connection === undefined || accountId === undefined
      ? Promise.resolve(waitsFor('token'))
      : look(connection, accountId);
  return Promise.all([
    line('entry_object', looking(checkEntryObject)),
    line(
      'contact_properties',
      looking((to) => checkRecordProperties(to, 'contacts')),
    ),
    line(
      'deal_properties',
      looking((to) => checkRecordProperties(to, 'deals')),
    ),
    line(
      'contact_event',
      looking((to, account) => checkRecordEvent(to, account, 'contacts')),
    ),
    line(
      'deal_event',
      looking((to, account) => checkRecordEvent(to, account, 'deals')),
    ),
  ]);
}

async function lookAtSecrets(
  variables: Variables,
  accountId: string | undefined,
): Promise<Check[]> {
  const baseUrl = readBaseUrl(variables['OTP_ENDPOINT_BASE_URL']);
  return Promise.all(
    secretChecks(variables, accountId).map(async (check) => {
      if (check.state !== 'ok') return check;
      if (check.id === 'sms_route') return line('sms_route', () => checkSms(variables));
      return check.id === 'endpoint_address' && baseUrl !== undefined
        ? line('endpoint_address', () => checkEndpoint(baseUrl))
        : check;
    }),
  );
}

async function lookAtRoundTrip(connection: Connection | undefined): Promise<Standing> {
  return connection === undefined
    ? waitsFor('entry_object')
    : checkRoundTrip(connection, crypto.randomUUID());
}

function hasLedger(definitions: readonly Check[]): boolean {
  return definitions.every(({ id, state }) => id !== 'entry_object' || state === 'ok');
}

/** Undefined where they cannot be read from here, or there is no ledger to read them from. */
async function settingsOf(
  { settings }: Installation,
  defining: Promise<readonly Check[]>,
): Promise<SettingsInForce | undefined> {
  return settings !== undefined && hasLedger(await defining) ? settings() : undefined;
}

function lookAtSettings(
  installation: Installation,
  settings: Promise<SettingsInForce | undefined>,
): Promise<Check>[] {
  if (installation.settings === undefined) return [];
  return [
    line('settings', async () => {
      const read = await settings;
      if (read === undefined) return waitsFor('entry_object');
      const { version } = read;
      return version === 0 ? ok(fact('defaults')) : ok(fact('version', String(version)));
    }),
  ];
}
