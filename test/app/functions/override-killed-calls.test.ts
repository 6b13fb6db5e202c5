import type { CardReply } from '../../../src/contract/card-reply.ts';
import { closeAccounts, closeFunctionHost, DANA, openAccount, Rep } from '../../support/account.ts';
import { DEFAULT_POLICIES } from '../../support/default-policies.ts';
import { brokenPromises, decisionsOf } from '../../support/ledger-invariants.ts';
import { shownBy } from '../../support/open-code.ts';
import { saveIn } from '../../support/saved-settings.ts';
import { ledgerOf } from '../../support/stored-ledger.ts';
import { everyFifth } from '../../support/ways-to-fail.ts';
import type { Fault } from '../../../workbench/emulator/emulator.ts';

jest.setTimeout(170_000);
afterEach(closeAccounts);
afterAll(closeFunctionHost);

const KIM = 72;

const CLICKS = {
  ask: (rep: Rep) =>
    rep.ask({
      ...{ action: 'ask_override', purpose: 'caller_check', pathway: 'card' },
      ...{ override: 'confirm', reason: 'His phone was stolen', request: 'killed-ask' },
    }),
  give: (rep: Rep) =>
    rep.ask({
      ...{ action: 'give_override', purpose: 'caller_check', pathway: 'card', n: 1 },
      request: 'killed-give',
    }),
} as const;

type Click = keyof typeof CLICKS;

const ENDS: Record<Click, { result: string; entries: number; status: string }> = {
  ask: { result: 'override_asked', entries: 1, status: '' },
  give: { result: 'confirmed_by_hand', entries: 2, status: 'confirmed_by_hand' },
};

const isUndecided = (reply: CardReply): boolean =>
  !reply.ok && ['unconfirmed', 'busy'].includes(reply.refusal);

/** One account in which the n-th HubSpot call of a click is killed, and the supervisor just presses again. */
async function clickWithKilledCall(click: Click, { kind, nth = 1 }: Fault): Promise<string[]> {
  const account = await openAccount();
  const { emulator, keys } = account;
  const people = [DANA.id, KIM].map((userId) => ({ userId, role: 'supervisor' as const }));
  await saveIn(account, { roles: { everyone: 'approver', teams: [], people } });
  const dana = new Rep(account);
  await dana.look();
  if (click === 'give') await CLICKS.ask(dana);
  const rep = click === 'ask' ? dana : new Rep(account, { userId: KIM });
  await rep.look();
  emulator.faults.add({ kind, nth, times: 1 });
  let reply = await CLICKS[click](rep);
  emulator.faults.clear();
  for (let again = 0; again < 3 && isUndecided(reply); again += 1) {
    emulator.clock.advance(21_000);
    reply = await CLICKS[click](rep);
  }
  emulator.clock.advance(21_000);
  await dana.look();
  const { result, entries, status } = ENDS[click];
  const problems = brokenPromises(ledgerOf(account), keys, DEFAULT_POLICIES.caller_check);
  const told = reply.ok && 'result' in reply ? reply.result.result : JSON.stringify(reply);
  if (told !== result) problems.push(`the supervisor is told ${told}`);
  const decided = decisionsOf(ledgerOf(account), keys).length;
  if (decided !== entries) problems.push(`${decided} entries`);
  const shown = shownBy(account)['otp_status'] ?? '';
  if (shown !== status) problems.push(`the record says ${shown}`);
  const events = emulator.events.occurrences().map(({ properties }) => properties['otp_entry']);
  const wanted = Array.from({ length: entries }, (_, i) => `card/caller_check:${i + 1}`);
  if (events.sort().join() !== wanted.join()) problems.push(`the timeline tells ${events.join()}`);
  return problems;
}

test.each(Object.keys(CLICKS) as Click[])(
  'T32 T34 killing any one call of "%s" of an override: pressing again ends right, with one effect that is told once',
  async (click) => {
    const cases = everyFifth([1, 2, 3, 4], Object.keys(CLICKS).indexOf(click));
    const found: string[] = [];
    for (let i = 0; i < cases.length; i += 9) {
      const some = cases.slice(i, i + 9);
      const problems = await Promise.all(some.map((fault) => clickWithKilledCall(click, fault)));
      problems.forEach((list, j) => {
        if (list.length > 0)
          found.push(`${some[j]?.kind} at call ${some[j]?.nth}: ${list.join('; ')}`);
      });
      await closeAccounts();
    }
    expect(found).toEqual([]);
  },
);
