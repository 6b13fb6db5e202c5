import {
  closeAccounts,
  closeFunctionHost,
  functionOutput,
  otherThan,
} from '../../support/account.ts';
import { AtDeal, KIM, LEE, openDealAccount } from '../../support/deal-approval.ts';
import { secretsOf, tracesIn } from '../../support/traces.ts';
import type { DealReply } from '../../../src/contract/deal-reply.ts';

afterEach(closeAccounts);
afterAll(closeFunctionHost);

/** Requests with every kind of ending, and all that was said on the way. */
async function approvals(dana: AtDeal): Promise<{ codes: string[]; replies: DealReply[] }> {
  const codes: string[] = [];
  const replies: DealReply[] = [];
  const keep = (reply: DealReply): DealReply => (replies.push(reply), reply);
  const asks = async (approver: string): Promise<string> => {
    dana.account.emulator.clock.advance(61_000);
    const challenge = await dana.asks(approver);
    codes.push(dana.codeInMessage());
    return challenge;
  };
  keep(await dana.send({ action: 'state' }));
  const first = await asks(KIM.ownerId);
  keep(await dana.check(first, otherThan(dana.codeInMessage())));
  keep(await dana.send({ action: 'reject', challenge: first, reason: 'Not yet.' }));
  const second = await asks(LEE.ownerId);
  dana.change({ amount: '85000' });
  keep(await dana.check(second));
  keep(await dana.send({ action: 'state' }));
  const third = await asks(LEE.ownerId);
  keep(await dana.check(third));
  keep(await dana.send({ action: 'state' }));
  return { codes, replies };
}

test('T23 T33 no code, secret or full address of an approver is left anywhere but in the message', async () => {
  const dana = new AtDeal(await openDealAccount());
  const { codes, replies } = await approvals(dana);
  expect(new Set(codes).size).toBe(3);
  const { emulator } = dana.account;
  const calls = emulator.journal
    .entries()
    .map((entry) =>
      entry.path.includes('single-email') ? { ...entry, requestBody: 'the message itself' } : entry,
    );
  const unspeakable = { codes, secrets: secretsOf(dana.account), addresses: [] };
  const kept = {
    'the account': JSON.stringify(emulator.snapshot().state),
    'the calls': JSON.stringify(calls),
  };
  expect(tracesIn(kept, unspeakable)).toEqual([]);
  const bookmarks = replies.map((reply) => ('bookmark' in reply ? (reply.bookmark ?? '') : ''));
  const told = {
    'the replies': JSON.stringify(replies),
    'the bookmarks': bookmarks
      .map((text) => Buffer.from(text.split('.')[0] ?? '', 'base64url').toString())
      .join(),
    'the console': await functionOutput(),
    'the ledger': JSON.stringify(emulator.records.list('p_otp_entry')),
    'the deal': JSON.stringify(emulator.records.get('deals', dana.deal)),
  };
  const addresses = ['kim@northwind.example', 'lee@northwind.example'];
  expect(tracesIn(told, { ...unspeakable, addresses })).toEqual([]);
});
