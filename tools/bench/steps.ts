import { functionMemory, openAccount, otherThan, Rep } from '../../test/support/account.ts';
import { atMost, below, forComparison, type Figure } from './figure.ts';
import { LATENCY_MS, measure, medianOf, type Measured } from './measured.ts';

const RUNS = 7;

/** Calls, calls in sequence and time of what a rep presses, at 150 ms a call. */
export async function stepFigures(): Promise<Figure[]> {
  const runs: Record<'open the card' | 'send' | 'wrong code' | 'right code', Measured[]> = {
    'open the card': [],
    send: [],
    'wrong code': [],
    'right code': [],
  };
  for (let run = 0; run < RUNS; run += 1) {
    const account = await openAccount();
    account.emulator.settings.latencyMs = LATENCY_MS;
    const rep = new Rep(account);
    runs['open the card'].push(await measure(account, () => rep.look()));
    let challenge = '';
    runs.send.push(
      await measure(account, async () => (challenge = Rep.challengeIn(await rep.send()))),
    );
    const code = rep.codeInMessage();
    const check = (typed: string) => () => rep.ask({ action: 'check', challenge, code: typed });
    runs['wrong code'].push(await measure(account, check(otherThan(code))));
    runs['right code'].push(await measure(account, check(code)));
  }
  const figures = Object.entries(runs).flatMap(([name, measured]) => {
    const { calls, sequence, ms } = medianOf(measured);
    if (name === 'open the card') {
      return [
        forComparison(`${name}: HubSpot calls`, calls, 'calls'),
        forComparison(`${name}: calls in sequence`, sequence, 'calls'),
        forComparison(`${name}: time at ${LATENCY_MS} ms a call`, ms, 'ms'),
      ];
    }
    return [
      atMost(`${name}: HubSpot calls`, calls, 'calls', 4),
      atMost(`${name}: calls in sequence`, sequence, 'calls', 3),
      atMost(`${name}: time at ${LATENCY_MS} ms a call`, ms, 'ms', sequence * LATENCY_MS * 1.15),
    ];
  });
  return [
    ...figures,
    below('memory of a function process', (await functionMemory()) / 1024 / 1024, 'MB', 100),
  ];
}
