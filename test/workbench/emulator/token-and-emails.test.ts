import { runEmulator, type Running } from './support/running-emulator.ts';

let hubspot: Running;
beforeEach(async () => (hubspot = await runEmulator()));
afterEach(() => hubspot.emulator.close());

const INFO = '/oauth/v2/private-apps/get/access-token-info';
const SCOPES = ['oauth', 'crm.objects.custom.read', 'transactional-email'];

async function scopesOf(token: string): Promise<unknown> {
  const { body } = await hubspot.call('POST', INFO, { tokenKey: token }, token);
  return (body as unknown as { scopes: unknown }).scopes;
}

describe('the information of a token', () => {
  let token: string;
  beforeEach(() => (token = hubspot.emulator.issueToken({ name: 'app', scopes: SCOPES })));

  test('names the account and the scopes', async () => {
    const { status, body } = await hubspot.call('POST', INFO, { tokenKey: token }, token);
    expect([status, body]).toEqual([
      200,
      expect.objectContaining({ hubId: hubspot.emulator.accountId, scopes: SCOPES }),
    ]);
  });

  test('leaves out a scope that was withheld, which calls then lack', async () => {
    hubspot.emulator.settings.withheldScopes = ['oauth'];
    expect(await scopesOf(token)).toEqual(['crm.objects.custom.read', 'transactional-email']);
    const { status } = await hubspot.call('GET', '/account-info/v3/details', undefined, token);
    expect(status).toBe(403);
  });

  test('leaves out what the subscription cannot grant', async () => {
    hubspot.emulator.settings.tiers.customObjects = false;
    hubspot.emulator.settings.tiers.transactionalEmail = false;
    expect(await scopesOf(token)).toEqual(['oauth']);
  });

  test('can be missing for an app of a project', async () => {
    hubspot.emulator.settings.scopeList = '404';
    const { status } = await hubspot.call('POST', INFO, { tokenKey: token }, token);
    expect(status).toBe(404);
  });

  test('leaves no token in the journal', async () => {
    await scopesOf(token);
    expect(JSON.stringify(hubspot.emulator.journal.entries())).not.toContain(token);
  });
});

describe('an e-mail', () => {
  const READ = '/marketing/emails/2026-09/7001';
  const html = '<p>{{ custom.otp_code }}</p>';
  const template = { id: 7001, name: 'Code', subject: 'Code', html, from: 'a@northwind.example' };

  test('is read with its text, or with the name of its template', async () => {
    hubspot.emulator.emails.addTemplate(template);
    const read = async () => JSON.stringify((await hubspot.call('GET', READ)).body);
    expect(await read()).toContain('custom.otp_code');
    hubspot.emulator.settings.emailReading = 'without_template';
    expect(await read()).not.toContain('custom.otp_code');
    hubspot.emulator.settings.emailReading = 'refused';
    expect((await hubspot.call('GET', READ)).status).toBe(403);
  });

  test('that is a draft is not sent', async () => {
    hubspot.emulator.emails.addTemplate({ ...template, isPublished: false });
    const { body } = await hubspot.call('GET', READ);
    expect(body).toMatchObject({ isPublished: false });
    const send = { emailId: 7001, message: { to: 'b@example.com' }, customProperties: {} };
    const path = '/marketing/transactional/2026-09/single-email/send';
    expect((await hubspot.call('POST', path, send)).status).toBe(400);
  });

  test('that nobody made is not found', async () => {
    expect((await hubspot.call('GET', READ)).status).toBe(404);
  });
});
