import {
  closeAccounts,
  closeFunctionHost,
  functionOutput,
  openAccount,
  otherThan,
  Rep,
  type Account,
} from '../../support/account.ts';
import { secretsOf, standsAlone, tracesIn } from '../../support/traces.ts';
import type { CardReply } from '../../../src/contract/card-reply.ts';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

jest.setTimeout(60_000);
afterEach(closeAccounts);
afterAll(closeFunctionHost);

/** A journey with every kind of ending, and all that was said on the way. */
async function journey(account: Account): Promise<{ codes: string[]; replies: CardReply[] }> {
  const codes: string[] = [];
  const replies: CardReply[] = [];
  const rep = new Rep(account);
  const keep = (reply: CardReply): CardReply => (replies.push(reply), reply);
  keep(await rep.ask({ action: 'state' }));
  const first = Rep.challengeIn(keep(await rep.send()));
  codes.push(rep.codeInMessage());
  account.emulator.clock.advance(61_000);
  keep(await rep.ask({ action: 'resend', challenge: first }));
  keep(await rep.ask({ action: 'check', challenge: first, code: otherThan(rep.codeInMessage()) }));
  keep(await rep.ask({ action: 'check', challenge: first, code: rep.codeInMessage() }));
  account.emulator.clock.advance(61_000);
  const second = Rep.challengeIn(keep(await rep.send('portal_access')));
  codes.push(rep.codeInMessage());
  keep(await rep.ask({ action: 'cancel', challenge: second }));
  account.emulator.faults.add({ kind: '502_after', path: /single-email/ });
  account.emulator.faults.add({ kind: 'reset_after', path: /p_otp_entry$/, nth: 2 });
  account.emulator.clock.advance(600_000);
  keep(await rep.send('email_ownership'));
  codes.push(rep.codeInMessage());
  keep(await rep.ask({ action: 'state' }));
  return { codes, replies };
}

test('T23 T33 no code, secret, token or full address is left anywhere but in the message itself', async () => {
  const account = await openAccount();
  const { codes, replies } = await journey(account);
  expect(new Set(codes).size).toBe(3);
  const { emulator } = account;
  const calls = emulator.journal
    .entries()
    .map((entry) =>
      entry.path.includes('single-email') ? { ...entry, requestBody: 'the message itself' } : entry,
    );
  const { state } = emulator.snapshot();
  const unspeakable = { codes, secrets: secretsOf(account), addresses: [] };
  const kept = { 'the account': JSON.stringify(state), 'the calls': JSON.stringify(calls) };
  expect(tracesIn(kept, unspeakable)).toEqual([]);
  const told = {
    'the replies': JSON.stringify(replies),
    'the bookmarks': replies.map(bookmarkIn).join(),
    'the console': await functionOutput(),
  };
  const addresses = ['ada.osei@example.com'];
  expect(tracesIn(told, { ...unspeakable, addresses })).toEqual([]);
});

function bookmarkIn(reply: CardReply): string {
  const [body = ''] = 'bookmark' in reply ? reply.bookmark.split('.') : [];
  return Buffer.from(body, 'base64url').toString();
}

test('the address stands only on the contact: no entry, event, note or call of ours repeats it', async () => {
  const account = await openAccount();
  await journey(account);
  const { emulator } = account;
  const ours = JSON.stringify([
    emulator.records.list('p_otp_entry'),
    emulator.events.occurrences(),
  ]);
  expect(ours).not.toContain('ada.osei');
  const bodies = emulator.journal.entries().filter(({ path: to }) => !to.includes('single-email'));
  expect(JSON.stringify(bodies.map(({ requestBody }) => requestBody))).not.toContain('ada.osei');
});

test('the code goes into custom properties only: contact properties are kept on the record', async () => {
  const account = await openAccount();
  const { codes } = await journey(account);
  for (const { contactProperties } of account.emulator.emails.sent()) {
    for (const code of codes)
      expect(standsAlone(JSON.stringify(contactProperties), code)).toBe(false);
  }
});

test('the built card holds no secret, no word of the ledger and no way to make a code', () => {
  const folder = path.resolve('build/cards');
  const cards = readdirSync(folder).filter((name) => name.endsWith('.js'));
  expect(cards).toHaveLength(4);
  for (const card of cards) {
    const text = readFileSync(path.join(folder, card), 'utf8');
    expect(text).not.toMatch(/OTP_PEPPER|OTP_LEDGER_KEY|createHmac|hkdf|stream_key|otp_entry/);
  }
});
