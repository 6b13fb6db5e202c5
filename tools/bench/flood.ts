import { openAccount, otherThan, Rep } from '../../test/support/account.ts';
import { decisionsOf } from '../../test/support/ledger-invariants.ts';
import { ledgerOf } from '../../test/support/stored-ledger.ts';
import { exactly, forComparison, type Figure } from './figure.ts';

const GUESSES = 100;

/** What a hundred different codes at once come to, and what they cost the account. */
export async function floodFigures(): Promise<Figure[]> {
  const account = await openAccount();
  account.emulator.settings.rateLimit.enabled = false;
  const rep = new Rep(account);
  await rep.look();
  const challenge = Rep.challengeIn(await rep.send());
  const code = rep.codeInMessage();
  account.emulator.journal.clear();
  const { bookmark } = rep;
  await Promise.all(
    Array.from({ length: GUESSES }, (_, i) => {
      const one = new Rep(account);
      one.bookmark = bookmark;
      return one.ask({ action: 'check', challenge, code: otherThan(code, i + 1) });
    }),
  );
  const calls = account.emulator.journal.entries().length;
  const compared = decisionsOf(ledgerOf(account), account.keys).filter(
    ({ event }) => event.kind === 'attempt',
  ).length;
  return [
    exactly(`guesses compared of ${GUESSES} at once`, compared, 'guesses', 5),
    forComparison(`HubSpot calls that ${GUESSES} guesses at once cost`, calls, 'calls'),
  ];
}
