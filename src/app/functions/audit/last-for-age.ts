import type { LastForAge } from '../../../contract/audit-view.ts';
import { actorWords } from '../../../hubspot/record-words.ts';
import { TrailBroken } from '../../../otp/ledger.ts';
import { lastReduction } from '../../../otp/reduction-chain.ts';
import type { Desk } from '../desk/desk.ts';

/** When entries were last reduced for their age, and by whom; undefined where nobody can tell. Throws `LedgerUnreachable`. */
export async function lastForAge(desk: Desk): Promise<LastForAge | undefined> {
  try {
    const last = await lastReduction(desk, 'retention');
    return last && { at: last.at, by: actorWords(last.by) };
  } catch (error) {
    // To say what is wrong with the trail is for its check.
    if (error instanceof TrailBroken) return undefined;
    throw error;
  }
}
