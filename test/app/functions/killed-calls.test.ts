import {
  closeAccounts,
  closeFunctionHost,
  openAccount,
  otherThan,
  Rep,
  type Account,
} from '../../support/account.ts';
import { brokenPromises, decisionsOf } from '../../support/ledger-invariants.ts';
import { ledgerOf } from '../../support/stored-ledger.ts';
import { everyFifth } from '../../support/ways-to-fail.ts';
import type { CardReply } from '../../../src/contract/card-reply.ts';
import { DEFAULT_POLICIES } from '../../support/default-policies.ts';
import type { Fault } from '../../../workbench/emulator/emulator.ts';

jest.setTimeout(170_000);
afterEach(closeAccounts);
afterAll(closeFunctionHost);

/** What a rep presses, given an open challenge and its code. `send` starts with none. */
const CLICKS = {
  send: (rep: Rep, _: Open, request: string) =>
    rep.ask({
      action: 'send',
      purpose: 'caller_check',
      destination: rep.view?.destinations[0]?.id ?? '',
      request,
    }),
  'wrong code': (rep: Rep, { challenge, code }: Open, request: string) =>
    rep.ask({ action: 'check', challenge, code: otherThan(code), request }),
  'right code': (rep: Rep, { challenge, code }: Open, request: string) =>
    rep.ask({ action: 'check', challenge, code, request }),
  cancel: (rep: Rep, { challenge }: Open, request: string) =>
    rep.ask({ action: 'cancel', challenge, request }),
  resend: (rep: Rep, { challenge }: Open, request: string) =>
    rep.ask({ action: 'resend', challenge, request }),
} as const;

interface Open {
  challenge: string;
  code: string;
}

type Click = keyof typeof CLICKS;

const isUndecided = (reply: CardReply): boolean =>
  reply.ok
    ? 'result' in reply && reply.result.result === 'send_unconfirmed'
    : ['unconfirmed', 'busy'].includes(reply.refusal);

/** One account in which the n-th HubSpot call of a click is killed, and the rep just presses again. */
async function clickWithKilledCall(
  click: Click,
  kind: Fault['kind'],
  nth: number,
): Promise<string[]> {
  const account = await openAccount();
  const { emulator } = account;
  const rep = new Rep(account);
  await rep.look();
  const open = click === 'send' ? { challenge: '', code: '' } : await openIn(rep);
  if (click === 'resend') emulator.clock.advance(61_000);
  const before = emulator.emails.sent().length;
  emulator.faults.add({ kind, nth, times: 1 });
  const request = `killed-${click.replace(' ', '-')}`;
  let reply = await CLICKS[click](rep, open, request);
  emulator.faults.clear();
  for (let again = 0; again < 3 && isUndecided(reply); again += 1) {
    // The lease of a call that died runs out before the rep presses again.
    emulator.clock.advance(21_000);
    reply = await CLICKS[click](rep, open, request);
  }
  emulator.clock.advance(21_000);
  await rep.look();
  await new Rep(account, { userId: 72 }).look();
  return problemsAfter(account, click, reply, emulator.emails.sent().length - before);
}

async function openIn(rep: Rep): Promise<Open> {
  const reply = await rep.send();
  const open = { challenge: Rep.challengeIn(reply), code: rep.codeInMessage() };
  await rep.look();
  return open;
}

const ENDS: Record<Click, { result: string; status: string; messages: number }> = {
  send: { result: 'sent', status: 'code_sent', messages: 1 },
  'wrong code': { result: 'wrong_code', status: 'wrong_code', messages: 0 },
  'right code': { result: 'verified', status: 'verified', messages: 0 },
  cancel: { result: 'cancelled', status: 'cancelled', messages: 0 },
  resend: { result: 'sent', status: 'code_sent', messages: 1 },
};

function problemsAfter(
  account: Account,
  click: Click,
  reply: CardReply,
  messages: number,
): string[] {
  const { emulator, contact, keys } = account;
  const entries = decisionsOf(ledgerOf(account), keys);
  const expected = ENDS[click];
  const told = emulator.events.occurrences().map(({ properties }) => properties['otp_entry']);
  const problems = brokenPromises(ledgerOf(account), keys, DEFAULT_POLICIES.caller_check);
  const result = reply.ok && 'result' in reply ? reply.result.result : JSON.stringify(reply);
  if (result !== expected.result) problems.push(`the rep is told ${result}`);
  if (messages !== expected.messages) problems.push(`${messages} messages`);
  const status = emulator.records.get('contacts', contact)?.properties['otp_status'];
  if (status !== expected.status) problems.push(`the record says ${status}`);
  const wanted = entries.map(({ stream, n }) => `${stream.pathway}/${stream.purpose}:${n}`).sort();
  if (JSON.stringify([...told].sort()) !== JSON.stringify(wanted))
    problems.push(`the timeline tells ${told.join()} of ${wanted.join()}`);
  if (entries.length !== (click === 'send' ? 1 : 2)) problems.push(`${entries.length} entries`);
  return problems;
}

/* A step makes four calls; one more place sees to it that nothing depends on just these four. */
const PLACES = [1, 2, 3, 4, 5];

test.each(Object.keys(CLICKS) as Click[])(
  'T32 T34 killing any one call of "%s", in any way: pressing again ends right, and the record and its timeline show it once',
  async (click) => {
    const which = Object.keys(CLICKS).indexOf(click);
    const cases = everyFifth(PLACES, which).map(({ kind, nth = 1 }) => ({ kind, nth }));
    const found: string[] = [];
    for (let i = 0; i < cases.length; i += 13) {
      const some = cases.slice(i, i + 13);
      const problems = await Promise.all(
        some.map(({ kind, nth }) => clickWithKilledCall(click, kind, nth)),
      );
      problems.forEach(
        (list, j) =>
          list.length && found.push(`${some[j]?.kind} at call ${some[j]?.nth}: ${list.join('; ')}`),
      );
      await closeAccounts();
    }
    expect(found).toEqual([]);
  },
);
