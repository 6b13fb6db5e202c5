import { DEFAULT_SETTINGS } from '../../src/otp/default-settings.ts';
import { openAccount, otherThan, Rep, type Account } from './account.ts';
import {
  AtDeal,
  DANAS_OWNER_ID,
  KIM,
  LEE,
  openDealAccount,
  POLICY,
  STAGE,
} from './deal-approval.ts';
import { PHONE, phoneOf, type PhoneAccount } from './phone-account.ts';
import { saveIn } from './saved-settings.ts';
import { SMS_ROUTE } from './set-up.ts';
import { newestCode, Workflow } from './workflow.ts';
import { WorkflowScene } from './workflow-scene.ts';

/* Between them, these scenes come to everything that a step can come to. */

const MINUTE = 60_000;
const { caller_check, regulated_request } = DEFAULT_SETTINGS.purposes;

/** An account of two supervisors, in which two wrong answers lock a caller's check. */
export async function openContactScenes(): Promise<Account> {
  const account = await openAccount({ env: { OTP_SMS_ROUTE: SMS_ROUTE } });
  account.emulator.settings.rateLimit.enabled = false;
  addLee(account);
  await saveIn(account, {
    purposes: {
      ...DEFAULT_SETTINGS.purposes,
      caller_check: { ...caller_check, wrongPerWeek: 2 },
      regulated_request: { ...regulated_request, verifiedActor: true },
    },
    // Of one text in a day, workflows have none.
    sms: { countries: [], messagesPerDay: 1 },
    roles: {
      ...DEFAULT_SETTINGS.roles,
      people: [71, KIM.userId].map((userId) => ({ userId, role: 'supervisor' })),
    },
  });
  return account;
}

function addLee({ emulator }: Account): void {
  const { ownerId: id, userId } = LEE;
  const email = 'lee@northwind.example';
  emulator.owners.add({ id, userId, email, firstName: 'Lee', lastName: 'Mbeki' });
}

function contactOf({ emulator }: Account, properties: Record<string, string>): string {
  const at = emulator.clock.now() - 365 * 24 * 60 * MINUTE;
  return emulator.records.create('contacts', { firstname: 'Bo', ...properties }, { at });
}

/** A code that is sent, entered, sent again, cancelled, replaced, and that runs out; an address that changes. */
export async function codesOfARep(account: Account): Promise<void> {
  const { clock, records } = account.emulator;
  const rep = new Rep(account);
  const check = (challenge: string, code = rep.codeInMessage()) =>
    rep.ask({ action: 'check', challenge, code });
  const send = async () => Rep.challengeIn(await rep.send('portal_access'));
  const first = await send();
  await rep.send('portal_access');
  await check(first, 'what?');
  await check(first, otherThan(rep.codeInMessage()));
  await check(first);
  await check(first);
  clock.advance(MINUTE);
  const second = await send();
  clock.advance(MINUTE);
  await rep.ask({ action: 'resend', challenge: second });
  await rep.ask({ action: 'cancel', challenge: second });
  await check(second);
  clock.advance(MINUTE);
  await rep.send('portal_access');
  clock.advance(10 * MINUTE);
  const third = await send();
  clock.advance(MINUTE);
  const fourth = await send();
  await check(third);
  records.update('contacts', account.contact, { email: 'ada@new.example' });
  await check(fourth);
  await rep.send('portal_access');
  clock.advance(11 * MINUTE);
  await check(fourth);
  const { destinations } = await rep.look();
  await send();
  await rep.send('sensitive_request');
  const destination = destinations[0]?.id ?? 'none';
  await rep.ask({ action: 'send', purpose: 'regulated_request', destination });
}

/** A lock that two supervisors lift, a confirmation by hand, and all that stands in the way of either. */
export async function overridesOfSupervisors(account: Account): Promise<void> {
  const contact = contactOf(account, { email: 'bo@example.com' });
  const [dana, kim, lee] = [71, KIM.userId, LEE.userId].map(
    (userId) => new Rep(account, { contact, userId }),
  ) as [Rep, Rep, Rep];
  const about = { purpose: 'caller_check', pathway: 'card' } as const;
  const ask = (rep: Rep, override: 'unlock' | 'confirm') =>
    rep.ask({ action: 'ask_override', ...about, override, reason: 'His phone was stolen' });
  const give = async (rep: Rep) => {
    const n = (await rep.look()).purposes[0]?.override?.n ?? 1;
    await rep.ask({ action: 'give_override', ...about, n });
  };
  const challenge = Rep.challengeIn(await dana.send());
  const right = dana.codeInMessage();
  for (const step of [1, 2])
    await dana.ask({ action: 'check', challenge, code: otherThan(right, step) });
  await dana.ask({ action: 'check', challenge, code: right });
  await dana.send();
  await ask(lee, 'unlock');
  await ask(dana, 'unlock');
  await give(dana);
  await give(kim);
  await ask(dana, 'unlock');
  await give(kim);
  for (let asked = 1; asked < 10; asked += 1) await ask(dana, 'confirm');
  await give(kim);
  await ask(dana, 'confirm');
}

/** One rep who writes to eleven addresses in a minute. */
export async function manyAddresses(account: Account): Promise<void> {
  const others = Array.from({ length: 10 }, (_, i) => `cy${i}@example.com`).join(';');
  const contact = contactOf(account, { email: 'cy@example.com', hs_additional_emails: others });
  const kim = new Rep(account, { contact, userId: KIM.userId });
  for (const { id: destination } of (await kim.look()).destinations)
    await kim.ask({ action: 'send', purpose: 'portal_access', destination });
}

/** Workflows that wait, whose message is refused, that may send no texts, and that have no code to check. */
export async function workflowsOfContacts(account: Account): Promise<void> {
  const at = (properties: Record<string, string>) =>
    new Workflow(account, { contact: contactOf(account, properties) });
  const waiting = new WorkflowScene(account, at({ email: 'di@example.com' }));
  await waiting.workflow.verify('123456');
  await waiting.hold();
  await waiting.verify(newestCode(account));
  await at({ mobilephone: '+1 202 555 0143' }).generate({ channel: 'sms' });
  await at({ mobilephone: '+46 70 174 06 05' }).generate({ channel: 'sms' });
  const route = account.env['OTP_EMAIL_ROUTE'] ?? '';
  account.env['OTP_EMAIL_ROUTE'] = 'hubspot:999?name=Northwind%20Bank';
  await at({ email: 'ed@example.com' }).generate();
  account.env['OTP_EMAIL_ROUTE'] = route;
}

/** An account whose deals need approval in four stages, each by another rule. */
export async function openDealScenes(): ReturnType<typeof openDealAccount> {
  const rule = (stage: string, tier: object) => ({
    ...{ pipeline: 'default', stage },
    tiers: [{ from: { EUR: 0 }, ...tier }],
  });
  const opened = await openDealAccount({
    policy: {
      ...POLICY,
      stages: [
        ...POLICY.stages,
        rule(STAGE.lost, { approvals: [{ property: 'dealtype' }] }),
        rule('qualifiedtobuy', { approvals: [{ users: [KIM.ownerId] }], approverEnters: true }),
      ],
    },
  });
  opened.account.emulator.settings.rateLimit.enabled = false;
  return opened;
}

/** A move that is refused, asked for of the wrong people, approved, and made at the third try. */
export async function movesOfADeal(
  opened: Awaited<ReturnType<typeof openDealScenes>>,
): Promise<void> {
  const { clock, rules, faults } = opened.account.emulator;
  const dana = new AtDeal(opened);
  const kim = new AtDeal(opened, KIM.userId);
  await dana.look();
  const first = await dana.asks();
  await dana.send({ action: 'move', challenge: first });
  await kim.send({ action: 'reject', challenge: first, reason: 'Not before the audit.' });
  await dana.check(first);
  await dana.ask(DANAS_OWNER_ID);
  for (const stage of ['elsewhere', STAGE.before, STAGE.lost, 'qualifiedtobuy'])
    await dana.ask(KIM.ownerId, { stage });
  dana.change({ amount: '' });
  await dana.ask();
  dana.change({ amount: '18500' });
  await dana.ask();
  dana.change({ amount: '320000', hubspot_owner_id: '' });
  await dana.ask();
  dana.change({ hubspot_owner_id: '999' });
  await dana.ask();
  dana.change({ hubspot_owner_id: KIM.ownerId });
  await kim.ask();
  dana.change({ amount: '84000' });
  clock.advance(MINUTE);
  rules.requireAtStage({ stage: STAGE.contract, property: 'hs_next_step' });
  const challenge = await dana.asks();
  await dana.check(challenge);
  dana.change({ hs_next_step: 'Countersign' });
  faults.add({ method: 'PATCH', body: /dealstage/, kind: 'reset_before' });
  await dana.send({ action: 'move', challenge });
  await dana.send({ action: 'move', challenge });
  clock.advance(MINUTE);
  await dana.send({ action: 'move', challenge });
}

/** A text that arrives, and one that does not: looks find out. */
export async function textsOfAPhone({ account, twilio }: PhoneAccount): Promise<void> {
  const rep = new Rep(account);
  const destination = await phoneOf(rep);
  for (const purpose of ['caller_check', 'portal_access'] as const) {
    await rep.ask({ action: 'send', purpose, destination });
    account.emulator.clock.advance(MINUTE);
    await rep.look();
    twilio.setFate(PHONE, { status: 'undelivered', errorCode: 30003 });
  }
}
