import { simpleParser } from 'mailparser';
import type { EmailSettings, Settings } from '../../../src/contract/settings.ts';
import { DEFAULT_SETTINGS } from '../../../src/otp/default-settings.ts';
import { startMailServer } from '../../delivery/support/mail-server.ts';
import {
  closeAccounts,
  closeFunctionHost,
  newRequest,
  Rep,
  type Account,
} from '../../support/account.ts';
import { AtDeal, openDealAccount, POLICY } from '../../support/deal-approval.ts';
import { saveIn } from '../../support/saved-settings.ts';
import { beginSetUp, closeEndpoints, SettingUp, startEndpoints } from '../../support/set-up.ts';
import { Workflow } from '../../support/workflow.ts';

let endpoints: string;
beforeAll(async () => (endpoints = await startEndpoints()));
afterEach(closeAccounts);
afterAll(async () => {
  closeEndpoints();
  await closeFunctionHost();
});

const begin = (env: Record<string, string> = {}): Promise<SettingUp> =>
  beginSetUp({ bare: false, env }, endpoints);

const DAY = 24 * 3_600_000;

const OURS: EmailSettings = {
  senderName: 'Contoso, Ltd.',
  senderAddress: 'codes@northwind.example',
  replyTo: 'help@northwind.example',
  emailId: '8002',
};
const FROM = '"Contoso, Ltd." <codes@northwind.example>';

const withEmail = (email: Partial<EmailSettings>): Pick<Settings, 'email'> => ({
  email: { ...DEFAULT_SETTINGS.email, ...email },
});

/** The e-mail that the settings name. */
function addOurTemplate({ emulator }: Account): void {
  emulator.emails.addTemplate({
    ...{ id: 8002, name: 'Code', from: 'Old <old@northwind.example>' },
    ...{ subject: '{{ custom.otp_subject }}', html: '<p>{{ custom.otp_code }}</p>' },
  });
}

async function view(page: SettingUp) {
  const reply = await page.ask({ action: 'view' });
  if (!reply.ok || reply.action !== 'view') throw new TypeError(JSON.stringify(reply));
  return reply.view;
}

async function save(page: SettingUp, email: object) {
  const { version, settings } = await view(page);
  const wanted = { ...settings, email: { ...settings.email, ...email } };
  return page.ask({ action: 'save', base: version, settings: wanted, request: newRequest() });
}

const TEST = { action: 'test', channel: 'email', language: 'en' };

test('every message that leaves has the sender, the answer address and the e-mail of the settings', async () => {
  const { account, deal } = await openDealAccount();
  addOurTemplate(account);
  await saveIn(account, { approvals: POLICY, email: OURS });
  const rep = new Rep(account);
  await rep.look();
  const workflow = new Workflow(account);
  const page = new SettingUp(account);
  const leaves: [string, () => Promise<unknown>][] = [
    ['a code from the card', () => rep.send()],
    ['an approver’s code', () => new AtDeal({ account, deal }).ask()],
    ['a workflow’s code', () => workflow.generate()],
    ['the digest', () => workflow.outputs('digest', { recipients: 'kim@northwind.example' })],
    ['a test message', () => page.ask({ ...TEST, request: newRequest() })],
  ];
  for (const [what, leave] of leaves) {
    // A digest is of the days before.
    account.emulator.clock.advance(DAY);
    await leave();
    const { emailId, from, replyTo, subject } = account.emulator.emails.sent().at(-1) ?? {};
    expect([what, emailId, from, replyTo]).toEqual([what, 8002, FROM, [OURS.replyTo]]);
    expect([what, subject]).toEqual([what, expect.stringContaining('Contoso, Ltd.')]);
  }
  expect(account.emulator.emails.sent()).toHaveLength(leaves.length);
});

test('what is left empty is as the secret says, and the e-mail keeps its own sender', async () => {
  const page = await begin();
  await save(page, { senderName: 'Contoso' });
  expect(await page.ask({ ...TEST, request: newRequest() })).toMatchObject({ ok: true });
  expect(page.account.emulator.emails.sent()).toMatchObject([
    { emailId: 7001, from: 'verify@northwind.example', replyTo: [] },
  ]);
  expect(page.account.emulator.emails.sent()[0]?.subject).toContain('Contoso');
});

test('by a mail server messages come from the sender of the settings, or of the secret', async () => {
  const server = await startMailServer({ disabledCommands: ['STARTTLS', 'AUTH'] });
  const line = `smtp://127.0.0.1:${server.port}?from=verify@northwind.example&name=Northwind`;
  const page = await begin({ OTP_EMAIL_ROUTE: line });
  await page.ask({ ...TEST, request: newRequest() });
  await save(page, OURS);
  await page.ask({ ...TEST, request: newRequest() });
  await server.close();
  const mails = await Promise.all(server.delivered.map(({ raw }) => simpleParser(raw)));
  expect(server.delivered.map(({ from }) => from)).toEqual([
    'verify@northwind.example',
    'codes@northwind.example',
  ]);
  expect(mails.map(({ from, replyTo }) => [from?.text, replyTo?.text])).toEqual([
    ['"Northwind" <verify@northwind.example>', undefined],
    [FROM, 'help@northwind.example'],
  ]);
  expect((await view(page)).channels[0]).toMatchObject({ via: 'smtp', brand: 'Contoso, Ltd.' });
});

test('a code that is out stays good when the sender changes', async () => {
  const { account } = await begin();
  const rep = new Rep(account);
  const challenge = Rep.challengeIn(await rep.send());
  const code = rep.codeInMessage();
  await saveIn(account, withEmail({ senderName: 'Contoso', replyTo: 'help@northwind.example' }));
  account.emulator.clock.advance(61_000);
  expect(await rep.ask({ action: 'check', challenge, code })).toMatchObject({
    result: { result: 'verified' },
  });
});

test('the page sees what the secret says beside what holds, and the history what changed', async () => {
  const page = await begin();
  const saved = await save(page, OURS);
  expect(saved).toMatchObject({
    ok: true,
    view: {
      emailSecret: { via: 'hubspot', senderName: 'Northwind Bank', emailId: '7001' },
      channels: [{ brand: 'Contoso, Ltd.', detail: '8002' }, {}],
    },
  });
  await save(page, { replyTo: null });
  const [newest, first] = (await view(page)).history;
  expect(newest?.changes).toEqual([
    { path: 'email.replyTo', before: '"help@northwind.example"', now: 'null' },
  ]);
  expect(first?.changes.map(({ path }) => path)).toEqual([
    ...['email.senderName', 'email.senderAddress', 'email.replyTo', 'email.emailId'],
  ]);
});

test.each<[email: object, path: string, nearest?: string]>([
  [{ senderName: 'Bank\r\nBcc: eve@evil.example' }, 'email.senderName'],
  [{ senderName: 'Bank <eve@evil.example>' }, 'email.senderName'],
  [{ senderName: 'www.evil.example' }, 'email.senderName'],
  [{ senderName: 'Bank: {{ contact.email }}' }, 'email.senderName', 'Bank contact.email'],
  [{ senderAddress: 'a@b.example, c@d.example' }, 'email.senderAddress'],
  [{ senderAddress: 'Bank <a@b.example>' }, 'email.senderAddress'],
  [{ replyTo: 'a@b.example\nBcc: c@d.example' }, 'email.replyTo'],
  [{ emailId: '7001/send' }, 'email.emailId'],
  [{ host: 'mail.evil.example' }, 'email has an unknown part'],
])('%j is not saved, and the field is named', async (...[email, path, nearest]) => {
  const page = await begin();
  expect(await save(page, email)).toEqual({
    ...{ ok: false, refusal: 'not_sound', path },
    ...(typeof nearest === 'string' && { nearest }),
  });
  expect(await view(page)).toMatchObject({ version: 0 });
});

test('companies can be called as they are', async () => {
  const page = await begin();
  const names = ['Ana’s Bank', "Ana's Bank", 'Müller & Söhne (1865)', '北風銀行', 'بنك الشمال'];
  for (const senderName of names) {
    expect([senderName, await save(page, { senderName })]).toMatchObject([
      senderName,
      { ok: true },
    ]);
  }
});

test('a page that knows nothing of the sender changes nothing of it', async () => {
  const page = await begin();
  await save(page, OURS);
  const { version, settings } = await view(page);
  const { email: _, ...older } = { ...settings, keep: { ...settings.keep, caller_check: 90 } };
  await page.ask({ action: 'save', base: version, settings: older, request: newRequest() });
  expect((await view(page)).settings).toEqual({ ...older, email: OURS });
});

test('set-up looks at the e-mail that the settings name', async () => {
  const page = await begin();
  await save(page, { emailId: '8002' });
  expect((await page.line('email_template')).facts).toEqual([{ fact: 'no_email' }]);
  addOurTemplate(page.account);
  expect(await page.line('email_template')).toMatchObject({ state: 'ok' });
});
