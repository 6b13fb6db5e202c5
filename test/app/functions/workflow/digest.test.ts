import {
  closeAccounts,
  closeFunctionHost,
  DANA,
  openAccount,
  otherThan,
  Rep,
  type Account,
  type AccountOptions,
} from '../../../support/account.ts';
import { reply, startMailServer } from '../../../delivery/support/mail-server.ts';
import { answersIn, KEEP } from '../../../support/old-entries.ts';
import { saveIn } from '../../../support/saved-settings.ts';
import { newCallback, Workflow } from '../../../support/workflow.ts';

jest.setTimeout(60_000);
afterEach(closeAccounts);
afterAll(closeFunctionHost);

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const KIM = 'kim@northwind.example';

async function open(
  options: AccountOptions = {},
): Promise<{ account: Account; workflow: Workflow; rep: Rep }> {
  const account = await openAccount(options);
  account.emulator.settings.rateLimit.enabled = false;
  return { account, workflow: new Workflow(account), rep: new Rep(account) };
}

/** A code that is sent, entered wrong once, and then right. */
async function verify(rep: Rep): Promise<void> {
  const challenge = Rep.challengeIn(await rep.send());
  const code = rep.codeInMessage();
  await rep.ask({ action: 'check', challenge, code: otherThan(code) });
  await rep.ask({ action: 'check', challenge, code });
}

const digestsIn = ({ emulator }: Account): { to: string; parts: Record<string, string> }[] =>
  emulator.emails
    .sent()
    .filter(({ subject }) => subject.startsWith('OTP digest'))
    .map(({ to, customProperties: parts }) => ({ to, parts }));

test('the digest of a week arrives with what happened in it, and names no address', async () => {
  const { account, workflow, rep } = await open();
  await verify(rep);
  account.emulator.clock.advance(DAY);
  const outputs = await workflow.outputs('digest', { recipients: ` ${KIM.toUpperCase()} ` });
  expect(outputs).toMatchObject({ result: 'sent', sent_to: '1', unusual: '0', error_code: '' });
  const [digest, ...others] = digestsIn(account);
  expect(others).toEqual([]);
  expect(digest).toMatchObject({ to: KIM });
  const { otp_subject, otp_intro, otp_greeting, otp_lifetime } = digest?.parts ?? {};
  expect(otp_subject).toBe('OTP digest of Northwind Bank: nothing unusual');
  expect(otp_greeting).toMatch(/Tuesday,? 17 November 2026 to Monday,? 23 November 2026/);
  expect(otp_intro).toMatch(/Codes sent: 1\.\nVerified: 1\.\nWrong codes entered: 1\./);
  expect(otp_lifetime).toMatch(/^in \d+ entries of the ledger\.$/);
  expect(JSON.stringify(digest)).not.toMatch(/ada\.?osei|@example/i);
});

test('T31 whatever HubSpot delivers again, and side by side, nobody gets it twice', async () => {
  const { account, workflow, rep } = await open();
  await verify(rep);
  account.emulator.clock.advance(DAY);
  const callback = newCallback();
  const fields = { recipients: `dana@northwind.example, ${KIM}` };
  await Promise.all([1, 2, 3].map(() => workflow.run('digest', fields, callback)));
  account.emulator.clock.advance(2 * DAY);
  expect(await workflow.outputs('digest', fields, callback)).toMatchObject({ sent_to: '2' });
  expect(
    digestsIn(account)
      .map(({ to }) => to)
      .sort(),
  ).toEqual(['dana@northwind.example', KIM]);
});

test('a schedule that enrolls more contacts than one sends one digest a day', async () => {
  const { account, workflow, rep } = await open();
  await verify(rep);
  account.emulator.clock.advance(DAY);
  const other = account.emulator.records.create('contacts', { email: 'b@example.com' });
  const fields = { recipients: KIM };
  expect(await workflow.outputs('digest', fields)).toMatchObject({ result: 'sent' });
  const second = new Workflow(account, { contact: other });
  expect(await second.outputs('digest', fields)).toMatchObject({ result: 'already_sent' });
  expect(digestsIn(account)).toHaveLength(1);
  account.emulator.clock.advance(DAY);
  expect(await second.outputs('digest', fields)).toMatchObject({ result: 'sent' });
});

test('the digest goes to no one where one of its recipients is no user of the account', async () => {
  const { account, workflow, rep } = await open();
  await verify(rep);
  account.emulator.clock.advance(DAY);
  for (const [recipients, masked] of [
    ['eve@evil.example', 'e•••@evil.example'],
    ['ada.osei@example.com', 'a•••@example.com'],
    [`${KIM}; eve@evil.example`, 'e•••@evil.example'],
  ] as const) {
    const outputs = await workflow.outputs('digest', { recipients });
    expect(outputs).toMatchObject({ result: 'failed', error_code: 'FIELD_RECIPIENTS' });
    expect(outputs['summary']).toContain(`${masked}, which is the address of no active user`);
  }
  expect(digestsIn(account)).toEqual([]);
});

test('once there is an admin, only supervisors and admins get it', async () => {
  const { account, workflow, rep } = await open();
  await verify(rep);
  const admin = { userId: DANA.id, role: 'admin' } as const;
  await saveIn(account, { roles: { everyone: 'approver', teams: [], people: [admin] } });
  account.emulator.clock.advance(DAY);
  const refused = await workflow.outputs('digest', { recipients: KIM });
  expect(refused).toMatchObject({ result: 'failed', error_code: 'FIELD_RECIPIENTS' });
  const sent = await workflow.outputs('digest', { recipients: 'dana@northwind.example' });
  expect(sent).toMatchObject({ result: 'sent' });
});

test('an entry that somebody altered is told, and what was in it is not counted', async () => {
  const { account, workflow, rep } = await open();
  await verify(rep);
  const { records } = account.emulator;
  const found = records
    .list('p_otp_entry')
    .find(({ properties }) => properties['kind'] === 'issued');
  const entry = (found?.properties['entry'] ?? '').replace('Dana', 'Dina');
  records.update('p_otp_entry', found?.id ?? '', { entry });
  account.emulator.clock.advance(DAY);
  expect(await workflow.outputs('digest', { recipients: KIM })).toMatchObject({ unusual: '1' });
  const [digest] = digestsIn(account);
  expect(digest?.parts['otp_check']).toContain('1 entry does not fit its seal');
  expect(digest?.parts['otp_intro']).toContain('Codes sent: 0.');
});

test('days are those of the account’s time zone', async () => {
  // Ten to midnight on a Monday in Dublin, which is an hour before UTC in summer.
  const { account, workflow, rep } = await open({ now: Date.UTC(2026, 6, 6, 22, 50) });
  await rep.send();
  account.emulator.clock.advance(20 * MINUTE);
  await rep.send('portal_access');
  account.emulator.clock.advance(MINUTE);
  await workflow.outputs('digest', { recipients: KIM, days: 1 });
  const [digest] = digestsIn(account);
  expect(digest?.parts['otp_greeting']).toMatch(
    /on Monday,? 6 July 2026 \(time zone Europe.Dublin\)/,
  );
  expect(digest?.parts['otp_intro']).toContain('Codes sent: 1.');
  expect(digest?.parts['otp_ignore']).toMatch(
    /Dana Reyes sent 1 code outside .* 6 Jul 2026, 23:50/,
  );
});

test('what there was no time to read is said', async () => {
  const { account, workflow } = await open();
  const { clock, records, settings } = account.emulator;
  for (let i = 0; i < 1_500; i += 1) {
    clock.advance(1_000);
    records.create('p_otp_entry', { kind: 'issued', entry: '{}', seal: 'made up' });
  }
  clock.advance(DAY);
  settings.latencyMs = 500;
  expect(await workflow.outputs('digest', { recipients: KIM })).toMatchObject({ result: 'sent' });
  const { otp_lifetime, otp_check } = digestsIn(account)[0]?.parts ?? {};
  const [, read] = /^in the first ([\d,]+) of 1,500 entries/.exec(otp_lifetime ?? '') ?? [];
  expect(otp_check).toContain(`${read} entries do not fit their seal`);
});

test('where nothing happened but digests, nothing is sent', async () => {
  const { account, workflow } = await open();
  for (let week = 1; week <= 2; week += 1) {
    const outputs = await workflow.outputs('digest', { recipients: KIM });
    expect(outputs).toMatchObject({ result: 'nothing_to_report', error_code: '' });
    account.emulator.clock.advance(7 * DAY);
  }
  expect(account.emulator.emails.sent()).toEqual([]);
});

test('entries that are past their time are told until they are reduced, a day after they could have been', async () => {
  const { account, workflow } = await open();
  const { clock } = account.emulator;
  await saveIn(account, { keep: KEEP });
  answersIn(account, 3);
  const digests: string[] = [];
  for (const step of [91 * DAY, DAY, DAY]) {
    clock.advance(step);
    await workflow.outputs('digest', { recipients: KIM });
    digests.push(digestsIn(account).at(-1)?.parts['otp_intro'] ?? '');
    if (digests.length === 2) await workflow.outputs('retention', {});
  }
  const [early, late, reduced] = digests;
  expect(early).not.toContain('Entries kept whole');
  expect(late).toContain(
    'Entries kept whole for longer than the settings say: 3. Have a workflow do Apply OTP retention each day,',
  );
  expect(reduced).toContain('Entries reduced to what proves that they were there: 3.');
  expect(reduced).not.toContain('Entries kept whole');
});

test('T31 by SMTP what nobody confirmed is not sent again', async () => {
  const server = await startMailServer({
    disabledCommands: ['STARTTLS', 'AUTH'],
    onRcptTo: ({ address }, _, done) =>
      address === KIM ? done() : done(reply(451, 'Try again later')),
  });
  try {
    const from = 'from=verify@northwind.example&name=Northwind%20Bank';
    const route = `smtp://127.0.0.1:${server.port}?${from}`;
    const { account, workflow, rep } = await open({ env: { OTP_EMAIL_ROUTE: route } });
    await rep.look();
    await rep.send();
    account.emulator.clock.advance(DAY);
    const callback = newCallback();
    const fields = { recipients: `dana@northwind.example ${KIM}` };
    const first = await workflow.outputs('digest', fields, callback);
    expect(first).toMatchObject({ result: 'unconfirmed', sent_to: '1' });
    expect(await workflow.outputs('digest', fields, callback)).toEqual(first);
    const digests = server.delivered.filter(({ raw }) => raw.includes('Subject: OTP digest'));
    expect(digests).toHaveLength(1);
    expect(digests[0]?.raw).toContain('Codes sent: 1');
  } finally {
    await server.close();
  }
});
