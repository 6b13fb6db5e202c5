import { functionMemory, openAccount, otherThan, Rep } from '../../test/support/account.ts';
import { AtDeal, openDealAccount } from '../../test/support/deal-approval.ts';
import { below, type Figure } from './figure.ts';
import { LATENCY_MS, lookFigures, measure, pressFigures, type Measured } from './measured.ts';

const RUNS = 7;

/** Calls, calls in sequence and time of what a rep presses, at 150 ms a call. */
export async function stepFigures(): Promise<Figure[]> {
  const looksAtOpen: Measured[] = [];
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
    // The first look after a send notes what the send left to it.
    await rep.look();
    looksAtOpen.push(await measure(account, () => rep.look()));
    const code = rep.codeInMessage();
    const check = (typed: string) => () => rep.ask({ action: 'check', challenge, code: typed });
    runs['wrong code'].push(await measure(account, check(otherThan(code))));
    runs['right code'].push(await measure(account, check(code)));
  }
  const { 'open the card': looks, ...presses } = runs;
  return [
    ...lookFigures('open the card', looks),
    ...lookFigures('look while a code is open', looksAtOpen),
    ...Object.entries(presses).flatMap(([name, each]) => pressFigures(name, each, 4)),
    ...(await dealFigures()),
    below('memory of a function process', (await functionMemory()) / 1024 / 1024, 'MB', 100),
  ];
}

/** The same of a deal's approval, from a card that was opened before. */
async function dealFigures(): Promise<Figure[]> {
  const runs = { look: [], ask: [], reject: [], wrong: [], approve: [] } as Record<
    'look' | 'ask' | 'reject' | 'wrong' | 'approve',
    Measured[]
  >;
  for (let run = 0; run < RUNS; run += 1) {
    const opened = await openDealAccount();
    const { account } = opened;
    account.emulator.settings.latencyMs = LATENCY_MS;
    const dana = new AtDeal(opened);
    runs.look.push(await measure(account, () => dana.look()));
    let challenge = '';
    const ask = async (): Promise<void> => void (challenge = await dana.asks());
    runs.ask.push(await measure(account, ask));
    const no = (): Promise<unknown> =>
      dana.send({ action: 'reject', challenge, reason: 'Not yet.' });
    runs.reject.push(await measure(account, no));
    account.emulator.clock.advance(60_000);
    await ask();
    // A card looks every 15 seconds while a code is open.
    await dana.look();
    const code = dana.codeInMessage();
    runs.wrong.push(await measure(account, () => dana.check(challenge, otherThan(code))));
    runs.approve.push(await measure(account, () => dana.check(challenge, code)));
  }
  return [
    ...lookFigures('open the card of a deal', runs.look),
    ...pressFigures('ask for approval', runs.ask, 5),
    ...pressFigures('reject', runs.reject, 5),
    ...pressFigures('approve, wrong code', runs.wrong, 5),
    ...pressFigures('approve and move', runs.approve, 5),
  ];
}
