import { hubspot } from '@hubspot/ui-extensions';
import type { Claims } from '../../../contract/card-request.ts';
import type { WhoamiReply } from '../../../contract/whoami.ts';
import type { Place } from './usePlace.ts';
import { within } from './within.ts';

/** A token is good for ten minutes, and a card asks something every minute at least. */
const RENEWED_AFTER = 8 * 60_000;
const LONGEST_WAIT = 5_000;
/** While the endpoint is down, not every press shall wait for it. */
const TRIED_AGAIN_AFTER = 10_000;

/** By what HubSpot vouches for the user, as far as it has come. `waits`: for what is under way. */
export type GetActor = (waits: boolean) => Promise<Claims['actor']>;

/** Has HubSpot tell our endpoint who the user is: when first asked, and again before that counts no more. */
export function actorFrom(endpoints: Place['endpoints'], userId: number): GetActor {
  let actor: Claims['actor'] = endpoints && 'awaited';
  let askedAt = -RENEWED_AFTER;
  let isVouched = false;
  let coming: Promise<void> | undefined;
  return async (waits) => {
    // A clock that was set back does not make a token last.
    if (endpoints && Math.abs(Date.now() - askedAt) >= RENEWED_AFTER) {
      askedAt = Date.now();
      coming = whoami(endpoints, userId).then((token) => {
        // Whom HubSpot vouched for, it will again: a computer that wakes up may have no network yet.
        if (token === undefined && isVouched) askedAt += TRIED_AGAIN_AFTER - RENEWED_AFTER;
        else actor = token;
        isVouched ||= token !== undefined;
      });
    }
    if (waits) await coming;
    return actor;
  };
}

/** Nothing where the account has no endpoints or HubSpot vouches for nobody: the card goes on without. */
async function whoami(endpoints: string, userId: number): Promise<string | undefined> {
  const answer = await within(LONGEST_WAIT, async () => {
    const response = await hubspot.fetch(`${endpoints}/otp/whoami`, {
      method: 'POST',
      body: { userId },
      timeout: LONGEST_WAIT,
    });
    return (await response.json()) as WhoamiReply;
  });
  return answer?.actor;
}
