import { readAccountId } from '../account-details.ts';
import { CallFailed } from '../failure.ts';
import { ServerClock } from '../server-clock.ts';
import type { Connection } from '../transport.ts';
import { fact, ok, type Standing } from './line.ts';

/** Whether HubSpot knows the app's token; the account that it is for. */
export interface TokenFound {
  standing: Standing;
  accountId: string | undefined;
}

/**
 * Asks HubSpot whose token it is, and sees beside it whether the two clocks agree: where they do not, the app
 * decides nothing. Throws `CallFailed` when HubSpot cannot tell.
 */
export async function checkToken(connection: Connection): Promise<TokenFound> {
  const clock = new ServerClock();
  const listening: Connection = {
    ...connection,
    // An answer of a clock that is off is an answer still: the line says what is wrong.
    clock: {
      observe: (date) => {
        clock.observe(date);
        return true;
      },
    },
  };
  try {
    const accountId = await readAccountId(listening);
    const account = fact('account', accountId);
    const standing: Standing = clock.disagrees
      ? { state: 'wrong', fix: 'person', facts: [fact('clock_disagrees'), account] }
      : ok(account);
    return { standing, accountId };
  } catch (error) {
    if (!(error instanceof CallFailed) || error.status !== 401) throw error;
    return { standing: refused(), accountId: undefined };
  }
}

function refused(): Standing {
  return { state: 'wrong', fix: 'person', facts: [fact('token_refused')] };
}
