import {
  closeAccounts,
  closeFunctionHost,
  openAccount,
  otherThan,
  Rep,
} from '../../support/account.ts';
import { openCode, shownBy } from '../../support/open-code.ts';

jest.setTimeout(60_000);
afterEach(closeAccounts);
afterAll(closeFunctionHost);

const MINUTE = 60_000;
const CONTACT = /^\/crm\/objects\/2026-09\/contacts\//;

test('an older verification never takes the place of a newer one on the record', async () => {
  const { account, rep, challenge, code } = await openCode();
  await rep.ask({ action: 'check', challenge, code });
  account.emulator.clock.advance(2 * MINUTE);
  const portal = Rep.challengeIn(await rep.send('portal_access'));
  await rep.ask({ action: 'check', challenge: portal, code: rep.codeInMessage() });
  account.emulator.clock.advance(9 * MINUTE);
  await rep.send();
  expect(shownBy(account)).toMatchObject({
    otp_status: 'code_sent',
    otp_verified_purpose: 'Portal access',
  });
});

test('a verification that the record does not show is shown again by the next look', async () => {
  const { account, rep, challenge, code } = await openCode();
  await rep.ask({ action: 'check', challenge, code });
  const { emulator, contact } = account;
  emulator.records.update('contacts', contact, { otp_verified_purpose: 'Something else' });
  await rep.look();
  expect(shownBy(account)['otp_verified_purpose']).toBe('Confirm who is calling');
});

test('a property that HubSpot refuses keeps neither the message nor the result back', async () => {
  const account = await openAccount();
  account.emulator.faults.add({
    kind: '429_daily',
    path: CONTACT,
    method: 'PATCH',
    times: Infinity,
  });
  const { origin, token } = account;
  const property = `${origin}/crm/properties/2026-09/contacts/otp_channel`;
  await fetch(property, { method: 'DELETE', headers: { authorization: `Bearer ${token}` } });
  const rep = new Rep(account);
  const sent = await rep.send();
  expect(sent).toMatchObject({ result: { result: 'sent' } });
  const answer = {
    action: 'check',
    challenge: Rep.challengeIn(sent),
    code: rep.codeInMessage(),
  } as const;
  expect(await rep.ask(answer)).toMatchObject({ result: { result: 'verified' } });
  expect(account.emulator.emails.sent()).toHaveLength(1);
  expect(account.emulator.events.occurrences()).toHaveLength(2);
});

test('a record whose properties cannot be written costs each look no more than one try', async () => {
  const { account, rep, challenge, code } = await openCode();
  account.emulator.faults.add({ kind: '423', path: CONTACT, method: 'PATCH', times: Infinity });
  await rep.ask({ action: 'check', challenge, code });
  await rep.look();
  account.emulator.journal.clear();
  await rep.look();
  const writes = account.emulator.journal
    .entries()
    .filter(({ method, path }) => method === 'PATCH' || path.includes('/events/'));
  expect(writes.map(({ method }) => method)).toEqual(['PATCH']);
});

test('a look that repairs an old entry does not leave the record behind a newer one', async () => {
  const { account, rep, challenge, code } = await openCode();
  const { emulator } = account;
  emulator.faults.add({ kind: 'reset_before', path: CONTACT, method: 'PATCH' });
  await rep.ask({ action: 'check', challenge, code: otherThan(code) });
  emulator.clock.advance(30_000);
  emulator.faults.add({ kind: 'slow', path: CONTACT, method: 'PATCH', ms: 400 });
  const repairing = new Rep(account, { userId: 72 }).look();
  await new Promise((resolve) => setTimeout(resolve, 150));
  await rep.ask({ action: 'check', challenge, code });
  await repairing;
  expect(shownBy(account)['otp_status']).toBe('verified');
});

test('the address that a contact has twice, or made its primary one, is as old as it is', async () => {
  const account = await openAccount();
  const { emulator, contact } = account;
  const home = 'ada@home.example';
  const at = emulator.clock.now() - 200 * 24 * 60 * MINUTE;
  emulator.records.update('contacts', contact, { hs_additional_emails: home }, { at });
  emulator.records.update('contacts', contact, {
    email: home,
    hs_additional_emails: `ada.osei@example.com;${home}`,
  });
  const { destinations } = await new Rep(account).look();
  expect(destinations.map(({ source, freshness }) => [source, freshness.freshness])).toEqual([
    ['primary_email', 'settled'],
    ['additional_email', 'settled'],
  ]);
});

test('a contact that was merged into another one takes no verification along', async () => {
  const { account, rep, challenge, code } = await openCode();
  const { emulator, contact } = account;
  await rep.ask({ action: 'check', challenge, code });
  const other = emulator.records.create('contacts', { email: 'bo@example.com' });
  const shown = shownBy(account);
  const ours = Object.entries(shown).filter(([name]) => name.startsWith('otp_'));
  emulator.records.update('contacts', other, Object.fromEntries(ours));
  await new Rep(account, { contact: other }).look();
  const left = emulator.records.get('contacts', other)?.properties ?? {};
  expect(
    Object.entries(left).filter(([name, value]) => name.startsWith('otp_') && value !== ''),
  ).toEqual([]);
  expect(shownBy(account)['otp_status']).toBe('verified');
  expect(contact).not.toBe(other);
});
