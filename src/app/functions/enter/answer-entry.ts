import type { EntryReply } from '../../../contract/entry.ts';
import { readChallengeId, type ChallengeFacts } from '../../../otp/challenge-id.ts';
import { isPublic } from '../../../otp/stream.ts';
import { openDesk } from '../desk/desk.ts';
import { readEnvironment } from '../desk/environment.ts';
import { giveWay, orFailure, type Failure } from '../desk/failure.ts';
import { furnished } from '../desk/settings-in-force.ts';
import type { EndpointContext } from '../endpoint/endpoint-context.ts';
import { mayPost } from './allowance.ts';
import { ENDED, enterCode } from './enter-code.ts';
import { readEntry } from './read-entry.ts';

type Variables = Readonly<Record<string, string | undefined>>;

/**
 * Answers a page. Anybody can call, so everything that tells nothing comes first: a challenge that we
 * never made, or that ended long ago, costs the account no call, and its answer is that of a genuine one
 * that has ended.
 */
export async function answerEntry(
  context: EndpointContext,
  variables: Variables,
): Promise<EntryReply> {
  const entry = readEntry(context.body);
  if ('malformed' in entry) return { result: 'malformed', field: entry.malformed };
  const read = readEnvironment(variables, context.accountId);
  if (!read.ok) return { result: 'busy', retryAfterMs: 60_000 };
  const { environment } = read;
  const facts = readChallengeId(environment.keys, entry.challenge);
  if (facts === undefined || !isPublic(facts.stream) || isLongOver(facts)) return ENDED;
  if (!mayPost(entry.challenge, Date.now())) return { result: 'busy', retryAfterMs: 60_000 };
  const desk = openDesk(environment, { forStrangers: true });
  const answer = await orFailure(desk, async () => {
    giveWay(desk);
    return enterCode(await furnished(desk), facts, entry);
  });
  return 'refusal' in answer ? replyOf(answer) : answer;
}

/** Well beyond what the clocks may differ by: this machine's alone decides nothing else. */
const LONG_MS = 15 * 60_000;

function isLongOver({ expiresAt }: ChallengeFacts): boolean {
  return Date.now() - expiresAt > LONG_MS;
}

function replyOf(failure: Failure): EntryReply {
  switch (failure.refusal) {
    case 'busy':
      return { result: 'busy', retryAfterMs: failure.retryAfterMs };
    case 'unconfirmed':
    case 'not_set_up':
    case 'trail_broken':
      // What ails the account is nobody's business out there; the log says it.
      return { result: 'busy', retryAfterMs: 3_000 };
  }
}
