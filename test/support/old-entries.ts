import type { AuditReply } from '../../src/contract/audit-reply.ts';
import type { AuditRequest } from '../../src/contract/audit-request.ts';
import type { ReducedPart, TrailFinding } from '../../src/contract/audit-view.ts';
import { NOTHING_REDUCED, together } from '../../src/app/functions/audit/reduce-records.ts';
import { entryProperties } from '../../src/hubspot/entry-properties.ts';
import { DEFAULT_SETTINGS } from '../../src/otp/default-settings.ts';
import type { AnswerEntry, LedgerEntry } from '../../src/otp/entry.ts';
import { sealed } from '../../src/otp/seal.ts';
import { requestKey, type Stream } from '../../src/otp/stream.ts';
import type { Purpose } from '../../src/contract/vocabulary.ts';
import { DANA, openAccount, otherThan, Rep, type Account } from './account.ts';
import { saveIn } from './saved-settings.ts';

const DAY = 24 * 3_600_000;
/** What one purpose is kept for in an account whose entries grow old. */
export const KEEP = { ...DEFAULT_SETTINGS.keep, caller_check: 90 };

type Asked = Extract<AuditRequest, { action: 'retention' | 'erasure' | 'check' }>;
type Loosely<T> = T extends unknown ? Omit<T, 'user'> & Partial<Pick<AuditRequest, 'user'>> : never;
type Loose = Loosely<Asked>;

/** Asks the audit page's function, as Dana unless somebody else is named. */
export const askAudit = (account: Account, request: Loose): Promise<AuditReply> =>
  account.callFunction('otp-audit', {
    parameters: { user: { id: DANA.id }, ...request },
    propertiesToSend: {},
  }) as Promise<AuditReply>;

/** Asks until there is nothing more to come; what all parts come to. */
export async function askToTheEnd(account: Account, request: Loose): Promise<ReducedPart> {
  let whole = NOTHING_REDUCED;
  for (let after: string | undefined; ;) {
    const reply = await askAudit(account, { ...request, ...(after !== undefined && { after }) });
    if (!reply.ok || !('part' in reply) || reply.action === 'check')
      throw new TypeError(JSON.stringify(reply));
    whole = together(whole, reply.part);
    ({ after } = reply);
    if (after === undefined) return whole;
  }
}

/** A contact who was sent a code, of which a wrong and the right one were entered. */
export async function verifiedContact(account: Account, contact?: string): Promise<Rep> {
  account.emulator.settings.rateLimit.enabled = false;
  const rep = new Rep(account, contact === undefined ? {} : { contact });
  const challenge = Rep.challengeIn(await rep.send());
  const code = rep.codeInMessage();
  await rep.ask({ action: 'check', challenge, code: otherThan(code) });
  await rep.ask({ action: 'check', challenge, code });
  return rep;
}

type Kept = Record<string, string>;

/** What HubSpot keeps of the ledger: as it stands, not its history. */
export const keptBy = ({ emulator }: Account): Kept[] =>
  emulator.records.list('p_otp_entry').map(({ properties }) => properties);

export const entryOf = ({ entry = '' }: Kept): LedgerEntry => JSON.parse(entry) as LedgerEntry;

/** Entries whose readable properties are not those of the entry. */
export const misreported = (account: Account): Kept[] =>
  keptBy(account).filter((kept) =>
    Object.entries(entryProperties(entryOf(kept))).some(
      ([name, value]) => name !== 'happened_at' && (kept[name] ?? '') !== value,
    ),
  );

/** What the check of the whole trail finds. */
export async function faultsIn(account: Account): Promise<TrailFinding[]> {
  // Until HubSpot's search knows all of it.
  account.emulator.clock.advance(60_000);
  const to = account.emulator.clock.now();
  const reply = await askAudit(account, { action: 'check', from: 0, to });
  if (!reply.ok || reply.action !== 'check') throw new TypeError(JSON.stringify(reply));
  return reply.part.findings;
}

const SOMEBODY_ELSE = { firstname: 'Bo', lastname: 'Lund', email: 'bo.lund@example.com' };

/** Two contacts verified, one of them 100 days ago, in an account that keeps such entries for 90. */
export async function oldAndNew(): Promise<{ account: Account; old: Rep; fresh: Rep }> {
  const account = await openAccount();
  await saveIn(account, { keep: KEEP });
  const old = await verifiedContact(account);
  account.emulator.clock.advance(100 * DAY);
  const other = account.emulator.records.create('contacts', SOMEBODY_ELSE);
  account.emulator.clock.advance(DAY);
  const fresh = await verifiedContact(account, other);
  account.emulator.clock.advance(60_000);
  return { account, old, fresh };
}

/** So many answers of a workflow, from now, under keys of their own; what their seals fit is what `spoil` leaves. */
export function answersIn(
  { emulator, keys, contact }: Account,
  many: number,
  spoil: (body: string) => string = (body) => body,
  purpose: Purpose = 'caller_check',
): void {
  const record = { objectTypeId: '0-1', objectId: contact };
  const stream: Stream = { record, purpose, pathway: 'workflow' };
  for (let i = 0; i < many; i += 1) {
    const name = requestKey(keys, ['test'], crypto.randomUUID());
    const entry: AnswerEntry = {
      ...{ entry: 'answer', version: 1, account: keys.accountId, stream, n: 0 },
      ...{ at: emulator.clock.now(), outputs: { summary: 'A test.' }, keys: { request_key: name } },
    };
    const { body, seal } = sealed({ keys, ledger: { shows: entryProperties } }, entry);
    const kept = { ...entry.keys, entry: spoil(body), seal };
    emulator.records.create('p_otp_entry', { ...entryProperties(entry), ...kept });
  }
}
