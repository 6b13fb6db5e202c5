import type { Workbench } from '../../../workbench/workbench.ts';
import { ADA, EMAIL, askerOf, startWithWorkflows } from './support/workflow-workbench.ts';

let workbench: Workbench;
beforeEach(async () => {
  workbench = await startWithWorkflows();
});
afterEach(() => workbench.close());
const { call, comesTo, get, page, sendForm } = askerOf(() => workbench);

describe('visits to the portal', () => {
  const ask = async (visit?: string): Promise<string> =>
    (await sendForm('portal-sign-in', { email: EMAIL }, visit)).body.visit;
  const standing = async (visit: string) => get(`visits/${visit}`);
  const write = (properties: Record<string, string>): void =>
    workbench.emulator.records.update('contacts', ADA, {
      ...('otp_challenge_id' in properties && { otp_ledger_entry: 'workflow/portal_access:1' }),
      ...properties,
    });

  test('a browser is told the challenge once the contact has it, then of the grant and its end', async () => {
    const visit = await ask();
    await comesTo('send');
    expect(await standing(visit)).toEqual({ standing: 'asked' });
    write({ otp_challenge_id: 'c1.new' });
    expect(await standing(visit)).toEqual({ standing: 'code_sent', challenge: 'c1.new' });
    write({ portal_access: 'granted' });
    expect(await standing(visit)).toEqual({ standing: 'inside' });
    write({ portal_access: 'expired' });
    expect(await standing(visit)).toEqual({ standing: 'closed' });
  });

  test('a challenge from before is nobody’s', async () => {
    write({ otp_challenge_id: 'c1.old' });
    const visit = await ask();
    await comesTo('send');
    expect(await standing(visit)).toEqual({ standing: 'asked' });
  });

  test('whoever gives the same address in another browser learns nothing and gets nowhere', async () => {
    const early = await ask();
    await comesTo('send');
    const other = await ask();
    write({ otp_challenge_id: 'c1.new' });
    expect(await standing(other)).toEqual({ standing: 'asked' });
    expect(await standing(early)).toMatchObject({ standing: 'code_sent' });
    write({ portal_access: 'granted' });
    const late = await ask();
    write({ otp_challenge_id: 'c1.of-a-card' });
    expect(await standing(other)).toEqual({ standing: 'asked' });
    expect(await standing(late)).toEqual({ standing: 'asked' });
    expect(await standing(early)).toEqual({ standing: 'inside' });
  });

  test('a code of another kind that comes meanwhile is not the visit’s', async () => {
    const visit = await ask();
    await comesTo('send');
    const ofCard = { otp_challenge_id: 'c1.of-a-card', otp_ledger_entry: 'card/portal_access:1' };
    write(ofCard);
    expect(await standing(visit)).toEqual({ standing: 'asked' });
    write({ otp_challenge_id: 'c1.new' });
    expect(await standing(visit)).toMatchObject({ challenge: 'c1.new' });
    write(ofCard);
    expect(await standing(visit)).toMatchObject({ challenge: 'c1.new' });
  });

  test('a visit that was let in once is not let in by a later one', async () => {
    const first = await ask();
    await comesTo('send');
    write({ otp_challenge_id: 'c1.first' });
    await standing(first);
    write({ portal_access: 'expired' });
    const second = await ask();
    write({ portal_access: 'waiting', otp_challenge_id: 'c1.second' });
    expect(await standing(second)).toMatchObject({ challenge: 'c1.second' });
    write({ portal_access: 'granted' });
    expect(await standing(second)).toEqual({ standing: 'inside' });
    expect(await standing(first)).toEqual({ standing: 'asked' });
  });

  test('the same browser goes on with its visit', async () => {
    const visit = await ask();
    await comesTo('send');
    write({ otp_challenge_id: 'c1.new' });
    await standing(visit);
    expect(await ask(visit)).toBe(visit);
    write({ portal_access: 'expired' });
    expect(await ask(visit)).not.toBe(visit);
  });

  test('another contact’s visit is another one', async () => {
    const visit = await ask();
    const { body } = await sendForm('portal-sign-in', { email: 'other@x.example' }, visit);
    expect(body.visit).not.toBe(visit);
  });

  test('a visit that was never begun is unknown', async () => {
    expect(await call('GET', 'visits/made-up')).toEqual({
      status: 404,
      body: { refused: 'unknown_visit' },
    });
  });
});

describe('the bank’s site', () => {
  test('its front page leads to every form', async () => {
    const forms = [...(await page('/site')).matchAll(/href="\/site\/([\w-]+)"/g)];
    expect(forms.map(([, form]) => form).sort()).toEqual([
      ...['delete-account', 'enter-code', 'portal-sign-in', 'request-records', 'sign-up'],
    ]);
  });

  test('a form asks for each of its fields by its label', async () => {
    const form = await page('/site/delete-account');
    expect(form).toContain('<label for="email">Email</label>');
    expect(form).toMatch(/<input\s+id="email"[^>]*type="email"/);
    expect(form).toMatch(/<textarea\s+id="account_request_reason"/);
  });

  test('a code goes into one plain field that browsers can fill', async () => {
    const field = /<input[^>]*id="otp_entered_code"[^>]*>/s.exec(await page('/site/enter-code'));
    expect(field?.[0]).toMatch(/type="text"\s+inputmode="numeric"\s+autocomplete="one-time-code"/);
  });

  test('the form for the code says first what came of the form before', async () => {
    const after = await page('/site/enter-code?after=delete-account');
    expect(after).toContain('Enter it within 10 minutes.');
    const strange = await page('/site/enter-code?after=<b>bold</b>');
    expect(strange).not.toContain('bold');
  });

  test('the portal’s form leads on by itself, the others to the form for the code', async () => {
    expect(await page('/site/portal-sign-in')).toContain('data-next=""');
    expect(await page('/site/sign-up')).toContain('data-next="/site/enter-code?after=sign-up"');
  });

  test('the app’s own page stands on the site as it was built', async () => {
    expect(await page('/site/enter-code.html')).toBe('<h1>Entry page</h1>');
  });

  test('there is no page without a form', async () => {
    expect((await fetch(`${workbench.url}/site/no-such-form`)).status).toBe(404);
  });
});
