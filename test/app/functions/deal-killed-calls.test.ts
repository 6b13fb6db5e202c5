import { closeAccounts, closeFunctionHost } from '../../support/account.ts';
import { AtDeal, openDealAccount, said, STAGE } from '../../support/deal-approval.ts';
import { decisionsOf } from '../../support/ledger-invariants.ts';
import { ledgerOf } from '../../support/stored-ledger.ts';
import { WAYS_THAT_DIFFER } from '../../support/ways-to-fail.ts';
import type { DealReply } from '../../../src/contract/deal-reply.ts';
import type { Fault } from '../../../workbench/emulator/emulator.ts';

jest.setTimeout(120_000);
afterEach(closeAccounts);
afterAll(closeFunctionHost);

interface Open {
  challenge: string;
  code: string;
}

type Press = 'ask' | 'approve' | 'reject';

const PRESSES: Record<Press, (dana: AtDeal, open: Open, request: string) => Promise<DealReply>> = {
  ask: (dana, _, request) =>
    dana.send({
      ...{ action: 'ask', stage: STAGE.contract, approver: '902', reason: 'Today.', request },
    }),
  approve: (dana, open, request) => dana.send({ action: 'check', ...open, request }),
  reject: (dana, { challenge }, request) =>
    dana.send({ action: 'reject', challenge, reason: 'Not yet.', request }),
};

const ENDS: Record<Press, { saids: string[]; approval: string; stages: number; messages: number }> =
  {
    ask: { saids: ['sent'], approval: 'waiting', stages: 1, messages: 1 },
    // Where only the move itself was lost, the approval stands, and moving it is a press of its own.
    approve: { saids: ['moved', 'approved'], approval: 'approved', stages: 2, messages: 0 },
    reject: { saids: ['rejected'], approval: 'rejected', stages: 1, messages: 0 },
  };

const isUndecided = (reply: DealReply): boolean =>
  ['unconfirmed', 'busy', 'send_unconfirmed'].includes(said(reply));

/** One account in which the n-th HubSpot call of a press is killed, and the user just presses again. */
async function pressWithKilledCall(
  press: Press,
  kind: Fault['kind'],
  nth: number,
): Promise<string[]> {
  const opened = await openDealAccount();
  const { emulator } = opened.account;
  const dana = new AtDeal(opened);
  await dana.look();
  const challenge = press === 'ask' ? '' : await dana.asks();
  const open = { challenge, code: dana.codeInMessage() };
  const before = emulator.emails.sent().length;
  emulator.faults.add({ kind, nth, times: 1 });
  const request = `killed-${press}`;
  let reply = await PRESSES[press](dana, open, request);
  emulator.faults.clear();
  for (let again = 0; again < 3 && isUndecided(reply); again += 1) {
    emulator.clock.advance(21_000);
    reply = await PRESSES[press](dana, open, request);
  }
  emulator.clock.advance(21_000);
  if (said(reply) === 'approved') await dana.send({ action: 'move', challenge });
  emulator.clock.advance(21_000);
  await dana.look();
  return problemsAfter(press, dana, reply, emulator.emails.sent().length - before);
}

function problemsAfter(press: Press, dana: AtDeal, reply: DealReply, messages: number): string[] {
  const { account } = dana;
  const expected = ENDS[press];
  const told = account.emulator.events
    .occurrences()
    .map(({ properties }) => properties['otp_entry'] ?? '');
  const wanted = decisionsOf(ledgerOf(account), account.keys).map(
    ({ stream, n }) => `${stream.pathway}/${stream.purpose}:${n}`,
  );
  const problems = [];
  if (!expected.saids.includes(said(reply))) problems.push(`told ${said(reply)}`);
  if (messages !== expected.messages) problems.push(`${messages} messages`);
  if (dana.stages().length !== expected.stages) problems.push(`went ${dana.stages().join()}`);
  const approval = dana.property('otp_approval');
  if (approval !== expected.approval) problems.push(`the deal says ${approval}`);
  if ([...told].sort().join() !== [...wanted].sort().join()) {
    problems.push(`the timeline tells ${told.join()} of ${wanted.join()}`);
  }
  return problems;
}

/* A step makes five calls. */
const PLACES = [1, 2, 3, 4, 5];

test.each(Object.keys(PRESSES) as Press[])(
  'T32 T34 killing any one call of "%s" on a deal, in ways that differ: pressing again ends right, the deal is moved at most once, and all of it is told once',
  async (press) => {
    const cases = WAYS_THAT_DIFFER.flatMap((kind) => PLACES.map((nth) => ({ kind, nth })));
    const found: string[] = [];
    for (let i = 0; i < cases.length; i += 13) {
      const some = cases.slice(i, i + 13);
      const problems = await Promise.all(
        some.map(({ kind, nth }) => pressWithKilledCall(press, kind, nth)),
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
