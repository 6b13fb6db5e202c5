import { emailRouteInForce } from '../../../delivery/email-route-in-force.ts';
import type { SettingsInForce } from '../../../otp/policy.ts';
import { settingsHead, type SettingsHead } from '../../../otp/settings-chain.ts';
import type { BareDesk, Desk } from './desk.ts';

/** What was saved lately holds for everybody after this time: a process that is warm knows no sooner. */
export const KNOWN_FOR_MS = 60_000;

/** By account, as its token names it. */
const known = new Map<string, { head: SettingsHead; at: number }>();

const nameOf = ({ connection: { origin, token } }: BareDesk): string => `${origin} ${token}`;

/** The desk with the settings as they were no more than a minute ago. Throws `LedgerUnreachable`. */
export async function furnished<Bare extends BareDesk>(desk: Bare): Promise<Bare & Desk> {
  return furnishedWith(desk, await settingsWithin(desk, KNOWN_FOR_MS));
}

/** The desk with these settings. E-mail leaves from it as they and the secret say together. */
export function furnishedWith<Bare extends BareDesk>(
  desk: Bare,
  settings: SettingsInForce,
): Bare & Desk {
  const { environment } = desk;
  const route = emailRouteInForce(environment.route, settings.settings.email);
  return { ...desk, settings, environment: { ...environment, route } };
}

/** The settings as they were no more than `ageMs` ago by this machine's clock. */
export async function settingsWithin(desk: BareDesk, ageMs: number): Promise<SettingsHead> {
  const kept = known.get(nameOf(desk));
  if (kept !== undefined && Date.now() - kept.at < ageMs) return kept.head;
  const at = Date.now();
  const head = await settingsHead(desk, kept?.head);
  remember(desk, head, at);
  return head;
}

/** What this process knows of the settings from now on. */
export function remember(desk: BareDesk, head: SettingsHead, at: number): void {
  known.set(nameOf(desk), { head, at });
}
