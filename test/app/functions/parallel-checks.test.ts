import {
  closeAccounts,
  closeFunctionHost,
  otherThan,
  Rep,
  type Account,
} from '../../support/account.ts';
import { decisionsOf } from '../../support/ledger-invariants.ts';
import { ledgerOf } from '../../support/stored-ledger.ts';
import type { CardReply } from '../../../src/contract/card-reply.ts';
import type { Fault } from '../../../workbench/emulator/emulator.ts';
import { openCode } from '../../support/open-code.ts';

jest.setTimeout(120_000);
afterEach(closeAccounts);
afterAll(closeFunctionHost);

const CREATE = /^\/crm\/objects\/2026-09\/p_otp_entry$/;

/** Tries all the codes at once, each as a request of its own, and repeats what got no certain answer. */
async function tryAll(rep: Rep, challenge: string, codes: readonly string[]): Promise<CardReply[]> {
  const { bookmark } = rep;
  return Promise.all(
    codes.map(async (code, i) => {
      const one = new Rep(rep.account);
      one.bookmark = i % 2 === 0 ? bookmark : undefined;
      const request = `parallel-${String(i).padStart(6, '0')}`;
      for (let tries = 0; ; tries += 1) {
        const reply = await one.ask({ action: 'check', challenge, code, request });
        const isOpen = !reply.ok && (reply.refusal === 'unconfirmed' || reply.refusal === 'busy');
        if (!isOpen || tries > 20) return reply;
      }
    }),
  );
}

const verified = (replies: readonly CardReply[]): number =>
  replies.filter((reply) => reply.ok && 'result' in reply && reply.result.result === 'verified')
    .length;
const wrong = (replies: readonly CardReply[]): number =>
  replies.filter((reply) => reply.ok && 'result' in reply && reply.result.result === 'wrong_code')
    .length;

function attempts(account: Account): { verified: number; wrong_code: number } {
  const events = decisionsOf(ledgerOf(account), account.keys).map(({ event }) => event);
  const count = (outcome: string): number =>
    events.filter((event) => event.kind === 'attempt' && event.outcome === outcome).length;
  return { verified: count('verified'), wrong_code: count('wrong_code') };
}

test('T01 T06 three hundred different wrong codes at once: exactly five are compared', async () => {
  const { account, challenge, code, rep } = await openCode();
  const codes = Array.from({ length: 300 }, (_, i) => otherThan(code, i + 1));
  const replies = await tryAll(rep, challenge, codes);
  expect(wrong(replies)).toBe(5);
  expect(attempts(account)).toEqual({ verified: 0, wrong_code: 5 });
  expect(
    replies.filter((reply) => !reply.ok && reply.refusal === 'too_many_attempts'),
  ).toHaveLength(295);
});

test('T02 the right code fifty times at once: one approval, and the others hear that it was used', async () => {
  const { account, challenge, code, rep } = await openCode();
  const replies = await tryAll(
    rep,
    challenge,
    Array.from({ length: 50 }, () => code),
  );
  expect(verified(replies)).toBe(1);
  expect(replies.filter((reply) => !reply.ok && reply.refusal === 'already_used')).toHaveLength(49);
  expect(attempts(account)).toEqual({ verified: 1, wrong_code: 0 });
});

test.each([3, 79])(
  'the right code at place %i of eighty: at most five answers are compared, at most one approves',
  async (place) => {
    const { account, challenge, code, rep } = await openCode();
    const codes = Array.from({ length: 80 }, (_, i) =>
      i === place ? code : otherThan(code, i + 1),
    );
    const replies = await tryAll(rep, challenge, codes);
    const made = attempts(account);
    expect(made.verified).toBeLessThanOrEqual(1);
    expect(made.verified + made.wrong_code).toBeLessThanOrEqual(5);
    // Either it ended in success, or every one of its answers was used up.
    expect(made.verified === 1 || made.wrong_code === 5).toBe(true);
    expect({ verified: verified(replies), wrong_code: wrong(replies) }).toEqual(made);
  },
);

const FAULTS: readonly Fault[] = [
  { kind: 'reset_after', path: CREATE, nth: 2, times: 4 },
  { kind: 'reset_before', path: CREATE, nth: 1, times: 6 },
  { kind: '502_after', path: CREATE, nth: 1, times: 5 },
  { kind: '502_html', path: CREATE, nth: 3, times: 5 },
  { kind: '429_ten_secondly', path: CREATE, nth: 1, times: 10 },
  { kind: '423', path: CREATE, nth: 1, times: 5 },
  { kind: 'hang', path: CREATE, nth: 2, times: 3 },
  { kind: 'hang_after', path: CREATE, nth: 1, times: 3 },
  { kind: 'hang', path: /contacts|batch/, nth: 30, times: 10 },
  { kind: '502_empty', path: /batch\/read/, nth: 5, times: 20 },
];

test.each(FAULTS)(
  'forty codes at once while $kind happens on $path: the same promises',
  async (fault) => {
    const { account, challenge, code, rep } = await openCode();
    account.emulator.faults.add(fault);
    const codes = Array.from({ length: 40 }, (_, i) => (i === 30 ? code : otherThan(code, i + 1)));
    const replies = await tryAll(rep, challenge, codes);
    const made = attempts(account);
    expect(made.verified).toBeLessThanOrEqual(1);
    expect(made.verified + made.wrong_code).toBeLessThanOrEqual(5);
    // Either it ended in success, or every one of its answers was used up.
    expect(made.verified === 1 || made.wrong_code === 5).toBe(true);
    expect({ verified: verified(replies), wrong_code: wrong(replies) }).toEqual(made);
  },
);
