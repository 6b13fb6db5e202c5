import type { Desk } from '../desk/desk.ts';

/** HubSpot's search learns of a record some seconds after it was written, at times half a minute. */
const LAG_MS = 30_000;

/** Up to when HubSpot's search knows, by a careful guess: milliseconds since 1970, by HubSpot's clock. */
export function asOf({ turn }: Pick<Desk, 'turn'>): number {
  return turn.now() - LAG_MS;
}
