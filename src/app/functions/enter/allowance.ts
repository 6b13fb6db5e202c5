/** Far more than anybody presses, who has five tries. */
const POSTS = 20;
const WINDOW_MS = 60_000;
/** Beyond so many challenges the oldest are forgotten: memory is bounded, and so is what a process sees. */
const CHALLENGES = 2_000;

/** When each challenge was last posted to, as long as this process is warm. */
const posts = new Map<string, number[]>();

/**
 * Whether a challenge may be posted to once more. Each post costs the account a few HubSpot calls, also
 * one that is refused, and a challenge may live for a day. `now` is this machine's time.
 */
export function mayPost(challenge: string, now: number): boolean {
  const recent = (posts.get(challenge) ?? []).filter((at) => at > now - WINDOW_MS);
  if (recent.length >= POSTS) return false;
  posts.delete(challenge);
  posts.set(challenge, [...recent, now]);
  const [oldest] = posts.keys();
  if (posts.size > CHALLENGES && oldest !== undefined) posts.delete(oldest);
  return true;
}
