import {
  closeAccounts,
  closeFunctionHost,
  DANA,
  functionOutput,
  openAccount,
  Rep,
  type Account,
} from '../../support/account.ts';
import { AtDeal, KIM, openDealAccount, POLICY, said, STAGE } from '../../support/deal-approval.ts';
import { actorToken } from '../../support/whoami.ts';

afterEach(closeAccounts);
afterAll(closeFunctionHost);

const MINUTE = 60_000;

/** Who the timeline says did each thing. */
const whoDid = ({ emulator }: Account): (string | undefined)[] =>
  emulator.events.occurrences().map(({ properties }) => properties['otp_by']);

function bookmarkIn({ bookmark = '' }: Rep): string {
  return Buffer.from(bookmark.split('.')[0] ?? '', 'base64url').toString('utf8');
}

async function vouchedRep(): Promise<Rep> {
  const account = await openAccount();
  const rep = new Rep(account);
  rep.actor = await actorToken(account, DANA.id);
  return rep;
}

test('what a rep does for whom HubSpot vouches is told as confirmed, on the record and its timeline', async () => {
  const rep = await vouchedRep();
  const challenge = Rep.challengeIn(await rep.send());
  await rep.ask({ action: 'check', challenge, code: rep.codeInMessage() });
  expect(whoDid(rep.account)).toEqual([
    'Dana Reyes (confirmed by HubSpot)',
    'Dana Reyes (confirmed by HubSpot)',
  ]);
  const { records } = rep.account.emulator;
  expect(records.get('contacts', rep.contact)?.properties['otp_verified_by']).toBe(
    'Dana Reyes (confirmed by HubSpot)',
  );
});

test('each step shows anew that it is them: a bookmark vouches for nobody, and takes it from nobody', async () => {
  const rep = await vouchedRep();
  const challenge = Rep.challengeIn(await rep.send());
  const actor = rep.actor;
  rep.actor = undefined;
  await rep.ask({ action: 'check', challenge, code: '000000' });
  rep.actor = actor;
  await rep.ask({ action: 'check', challenge, code: rep.codeInMessage() });
  expect(whoDid(rep.account)).toEqual([
    'Dana Reyes (confirmed by HubSpot)',
    'Dana Reyes (as stated by the card)',
    'Dana Reyes (confirmed by HubSpot)',
  ]);
});

test('T23 the token is left nowhere: in no reply, bookmark, entry, property, event, message or log', async () => {
  const rep = await vouchedRep();
  const replies = [await rep.ask({ action: 'state' }), await rep.send()];
  const { emulator } = rep.account;
  const kept = JSON.stringify([replies, emulator.snapshot(), emulator.journal.entries()]);
  const told = [kept, await functionOutput(), bookmarkIn(rep)].join('\n');
  const [, , , , tag = ''] = rep.actor?.split('.') ?? [];
  expect(tag).toHaveLength(64);
  expect(told).not.toContain(tag);
});

test('a token that ran out is a statement again', async () => {
  const rep = await vouchedRep();
  await rep.look();
  rep.account.emulator.clock.advance(10 * MINUTE);
  await rep.send();
  expect(whoDid(rep.account)).toEqual(['Dana Reyes (as stated by the card)']);
});

test('T38 T41 a step with somebody else’s token is refused, and nothing is done', async () => {
  const rep = await vouchedRep();
  await rep.look();
  rep.actor = await actorToken(rep.account, 72);
  expect(await rep.send()).toMatchObject({ ok: false, refusal: 'actor_not_verified' });
  expect(rep.account.emulator.emails.sent()).toEqual([]);
});

test('T41 so is one with a token that nobody made, and a look', async () => {
  const rep = await vouchedRep();
  rep.actor = `${rep.actor?.slice(0, -1)}0`;
  const refused = { ok: false, refusal: 'actor_not_verified' };
  expect(await rep.ask({ action: 'state' })).toMatchObject(refused);
  rep.actor = 'anything';
  expect(await rep.ask({ action: 'state' })).toMatchObject(refused);
});

test('a token for a user who has left the account does not bring them back', async () => {
  const rep = await vouchedRep();
  rep.account.emulator.owners.deactivate('901');
  expect(await rep.ask({ action: 'state' })).toMatchObject({ refusal: 'unknown_user' });
});

/** A deal whose approver must enter the code. */
async function openStrictDeal(): ReturnType<typeof openDealAccount> {
  const [contract] = POLICY.stages;
  const tier = { ...contract?.tiers[0], approverEnters: true };
  return openDealAccount({ policy: { ...POLICY, stages: [{ ...contract, tiers: [tier] }] } });
}

test('where the approver must enter the code, one whom HubSpot vouches for does, and the deal moves', async () => {
  const opened = await openStrictDeal();
  const dana = new AtDeal(opened);
  dana.actor = await actorToken(dana.account, dana.userId);
  expect((await dana.look()).targets[0]).toMatchObject({
    approvers: [{ ownerId: KIM.ownerId }, {}],
  });
  const challenge = await dana.asks();
  const kim = new AtDeal(opened, KIM.userId);
  kim.actor = await actorToken(kim.account, KIM.userId);
  expect(said(await kim.check(challenge))).toBe('moved');
  expect(kim.stages()).toEqual([STAGE.before, STAGE.contract]);
  expect(kim.property('otp_approved_by')).toBe(
    'Kim Lindqvist; entered by Kim Lindqvist (confirmed by HubSpot)',
  );
});

test('T16 T38 there, the right code is refused to anybody else, and to who only says to be the approver', async () => {
  const opened = await openStrictDeal();
  const dana = new AtDeal(opened);
  dana.actor = await actorToken(dana.account, dana.userId);
  const challenge = await dana.asks();
  const refused = { ok: false, refusal: 'approver_must_enter', name: KIM.name };
  expect(await dana.check(challenge)).toMatchObject(refused);
  const stated = new AtDeal(opened, KIM.userId);
  expect(await stated.check(challenge)).toMatchObject(refused);
  const other = new AtDeal(opened, KIM.userId);
  other.actor = dana.actor;
  expect(said(await other.check(challenge))).toBe('actor_not_verified');
  expect(await dana.standing()).toMatchObject({ standing: 'open', triesLeft: 5 });
  expect(dana.stages()).toEqual([STAGE.before]);
});

test('while HubSpot is still being asked who looks, the card offers what may depend on it; a step does not wait', async () => {
  const dana = new AtDeal(await openStrictDeal());
  dana.actor = 'awaited';
  const [target] = (await dana.look()).targets;
  expect(target?.problem).toBeUndefined();
  expect(target?.approvers).toHaveLength(2);
  expect(await dana.ask()).toMatchObject({ refusal: 'approver_must_enter' });
});
