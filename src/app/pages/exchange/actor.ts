import { hubspot } from '@hubspot/ui-extensions';
import type { WhoamiReply } from '../../../contract/whoami.ts';
import { within } from './within.ts';

/** A token is good for ten minutes. */
const RENEWED_AFTER = 8 * 60_000;
const LONGEST_WAIT = 5_000;

/** By what HubSpot vouches for the user; undefined where it does for nobody. */
export type GetActor = () => Promise<string | undefined>;

/**
 * Has HubSpot tell our endpoint who the user is: when first asked, and again before that counts no more. The page
 * goes on without where the account has no endpoints, or they do not answer.
 */
export function actorFrom(endpoints: string | undefined, userId: number): GetActor {
  let askedAt = -RENEWED_AFTER;
  let actor: Promise<string | undefined> = Promise.resolve(undefined);
  return () => {
    if (endpoints && Date.now() - askedAt >= RENEWED_AFTER) {
      askedAt = Date.now();
      actor = whoami(endpoints, userId);
    }
    return actor;
  };
}

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
