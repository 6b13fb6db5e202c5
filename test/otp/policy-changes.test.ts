import { MemoryLedger } from '../support/memory-ledger.ts';
import { DEFAULT_POLICIES } from '../support/default-policies.ts';
import { keys } from '../support/ledger-play.ts';
import { otherThan } from '../support/account.ts';
import { VerificationDesk } from '../support/verification-desk.ts';

/** A desk with a code that was sent while the policy of calls was stricter than it is by now. */
async function loosened(strict: object): Promise<VerificationDesk> {
  const desk = new VerificationDesk(new MemoryLedger(), { keys });
  desk.policies.caller_check = { ...DEFAULT_POLICIES.caller_check, ...strict, version: 1 };
  await desk.send({ request: 'send' });
  desk.policies.caller_check = { ...DEFAULT_POLICIES.caller_check, version: 2 };
  return desk;
}

const wrongAnswers = async (desk: VerificationDesk, many: number): Promise<string[]> => {
  const code = desk.codeOf(await desk.state());
  const said: string[] = [];
  for (let i = 1; i <= many; i += 1) {
    const committed = await desk.check({ request: `check ${i}`, typed: otherThan(code, i) });
    const decision = committed.committed === 'not' ? committed.decision : undefined;
    said.push(decision?.decide === 'refuse' ? decision.refusal.refusal : 'compared');
  }
  return said;
};

test('a code names the version of the settings that it was sent under', async () => {
  const desk = await loosened({});
  expect((await desk.state()).open?.settings).toBe(1);
});

test('more tries by now give a code that is out no more tries', async () => {
  const desk = await loosened({ attempts: 2 });
  expect(await wrongAnswers(desk, 3)).toEqual(['compared', 'compared', 'too_many_attempts']);
});

test('more wrong answers a week by now give a code that is out no more of them', async () => {
  const desk = await loosened({ attempts: 5, wrongPerWeek: 3 });
  expect(await wrongAnswers(desk, 4)).toEqual([
    'compared',
    'compared',
    'compared',
    expect.any(String),
  ]);
});

test('more minutes by now give a code that is out no more time', async () => {
  const desk = await loosened({ minutes: 1 });
  const code = desk.codeOf(await desk.state());
  desk.at += 61_000;
  const late = await desk.check({ request: 'late', typed: code });
  expect(late).toMatchObject({ decision: { refusal: { refusal: 'expired' } } });
});

test('a shorter code by now fits no code that is out', async () => {
  const desk = await loosened({ shape: { length: 8, alphabet: 'digits' } });
  const code = desk.codeOf(await desk.state());
  expect(code).toHaveLength(8);
  const short = await desk.check({ request: 'short', typed: code.slice(0, 6) });
  expect(short).toMatchObject({ decision: { refusal: { refusal: 'not_a_code', length: 8 } } });
});

test('a way that policy closed meanwhile takes no second message either', async () => {
  const desk = await loosened({});
  desk.policies.caller_check = { ...DEFAULT_POLICIES.caller_check, channels: ['sms'] };
  desk.at += 61_000;
  const challenge = (await desk.state()).open?.id ?? '';
  expect(await desk.resend({ request: 'again', challenge })).toMatchObject({
    decision: { refusal: { refusal: 'no_such_destination' } },
  });
});
