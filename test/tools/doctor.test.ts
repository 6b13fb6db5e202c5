import { DEFAULT_SETTINGS } from '../../src/otp/default-settings.ts';
import { doctorAccount } from '../../tools/doctor-account.ts';
import { ACCOUNT_SECRETS, closeAccounts, openAccount, type Account } from '../support/account.ts';
import { saveIn } from '../support/saved-settings.ts';
import {
  closeEndpoints,
  REQUIRED_SCOPES,
  SMS_ROUTE,
  startEndpoints,
  startTwilio,
} from '../support/set-up.ts';

let endpoints: string;
beforeAll(async () => (endpoints = await startEndpoints()));
afterAll(closeEndpoints);
afterEach(closeAccounts);

/** The machine's clock and the account's agree: the doctor looks at them, too. */
const open = (options: Parameters<typeof openAccount>[0] = {}): Promise<Account> =>
  openAccount({ now: Date.now(), scopes: REQUIRED_SCOPES, ...options });

async function examine(
  { origin, token, env }: Account,
  variables: Record<string, string> = {},
): Promise<{ isReady: boolean; lines: string[]; last: string | undefined }> {
  const lines: string[] = [];
  const isReady = await doctorAccount(
    {
      ...env,
      HUBSPOT_TOKEN: token,
      HUBSPOT_API_ORIGIN: origin,
      OTP_ENDPOINT_BASE_URL: endpoints,
      OTP_SMS_ROUTE: SMS_ROUTE,
      TWILIO_API_ORIGIN: await startTwilio(),
      ...variables,
    },
    (line) => lines.push(line),
  );
  return { isReady, lines, last: lines.at(-1) };
}

test('an account that is set up is ready, a line for each thing', async () => {
  const { isReady, lines, last } = await examine(await open());
  expect([isReady, last]).toEqual([true, 'The account is ready.']);
  expect(lines[0]).toContain('ok       Access token\n           Account 20260923.');
  expect(lines.filter((line) => line.startsWith('ok'))).toHaveLength(lines.length - 1);
});

test('a bare account is not ready, and set-up is named', async () => {
  const { isReady, lines, last } = await examine(await open({ bare: true }));
  expect([isReady, last]).toEqual([
    false,
    'The account is not ready: 5 lines are missing or wrong.',
  ]);
  expect(lines).toContain(
    'missing  Ledger object "OTP entry"\n           Is not there. npm run setup makes it.',
  );
});

test('what the account works without does not stand in the way', async () => {
  const account = await open();
  account.emulator.settings.tiers.customEvents = false;
  const { isReady, lines } = await examine(account);
  expect(isReady).toBe(true);
  expect(lines.find((line) => line.includes('Timeline event of deals'))).toMatch(/^without/);
});

test('the e-mail is looked at that the settings name', async () => {
  const account = await open();
  await saveIn(account, { email: { ...DEFAULT_SETTINGS.email, emailId: '8002' } });
  const { lines } = await examine(account);
  expect(lines.find((line) => line.includes('Sending mail'))).toMatch(/^wrong .+\n.+no e-mail/);
  expect(lines).toContain('ok       Settings\n           Version 1 holds.');
});

test('secrets that only HubSpot has are left to the settings page', async () => {
  const { origin, token } = await open();
  const { isReady, lines } = await examine({ origin, token, env: {} } as Account);
  expect(isReady).toBe(true);
  expect(lines.find((line) => line.startsWith('unknown  OTP_PEPPER\n'))).toContain(
    "is not in this terminal's environment",
  );
});

test('no line holds a secret', async () => {
  const { lines } = await examine(await open());
  for (const secret of Object.values(ACCOUNT_SECRETS)) {
    if (secret !== 'none') expect(lines.join('\n')).not.toContain(secret);
  }
});

test('a missing token is asked for and nothing is called', async () => {
  const account = await open();
  const { isReady, lines } = await examine(account, { HUBSPOT_TOKEN: ' ' });
  expect([isReady, lines]).toEqual([false, [expect.stringContaining('HUBSPOT_TOKEN is missing')]]);
  expect(account.emulator.journal.entries()).toEqual([]);
});

test('a token that HubSpot refuses is to be copied again', async () => {
  const { isReady, lines } = await examine(await open(), { HUBSPOT_TOKEN: 'pat-of-nobody' });
  expect(isReady).toBe(false);
  expect(lines[0]).toContain('HubSpot does not accept it');
});
