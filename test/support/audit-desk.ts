import type { AuditFilter } from '../../src/contract/audit-filter.ts';
import type { AuditReply } from '../../src/contract/audit-reply.ts';
import type { AuditRequest } from '../../src/contract/audit-request.ts';
import { DANA, openAccount, otherThan, Rep, type Account } from './account.ts';

type Action = AuditRequest['action'];
type Reply<A extends Action> = Extract<AuditReply, { ok: true; action: A }>;

export const ENTRIES = 'p_otp_entry';
const MINUTE = 60_000;

/** Somebody at the audit page of an account. */
export class Auditor {
  readonly account: Account;
  readonly from: number;

  constructor(account: Account) {
    this.account = account;
    this.from = account.emulator.clock.now();
  }

  /** Everything that the account has written so far. */
  get everything(): AuditFilter {
    return { from: this.from, to: this.account.emulator.clock.now() };
  }

  async ask(request: object): Promise<AuditReply> {
    const parameters = { user: { id: DANA.id }, ...request };
    const context = { parameters, propertiesToSend: {} };
    return (await this.account.callFunction('otp-audit', context)) as AuditReply;
  }

  async see<A extends Action>(action: A, request: object): Promise<Reply<A>> {
    const reply = await this.ask({ action, ...request });
    if (!reply.ok || reply.action !== action) throw new TypeError(JSON.stringify(reply));
    return reply as Reply<A>;
  }

  /** All parts, however many calls they take. `between` happens after each. */
  async seeAll<A extends Action>(
    action: A,
    request: object,
    between: () => unknown = () => undefined,
  ): Promise<Reply<A>[]> {
    const replies: Reply<A>[] = [];
    let after: string | undefined;
    do {
      const reply = await this.see(action, { ...request, ...(after !== undefined && { after }) });
      replies.push(reply);
      after = 'after' in reply ? reply.after : undefined;
      await between();
    } while (after !== undefined);
    return replies;
  }

  /** Long enough for HubSpot's search to know of it, and for the audit to rely on that. */
  settle(): void {
    this.account.emulator.clock.advance(MINUTE);
  }
}

/** What happened in the account that audits are tried on, in its order. */
export const HAPPENED = [
  ...['issued', 'wrong_code', 'verified'],
  ...['issued', 'refused', 'resent', 'cancelled'],
  'issued',
] as const;

/** An account in which Dana and Kim have verified a caller, given up another and begun a third. */
export async function openAudited(): Promise<Auditor> {
  const account = await openAccount();
  // HubSpot counts calls by its clock, which stands still here.
  account.emulator.settings.rateLimit.enabled = false;
  const auditor = new Auditor(account);
  const advance = (milliseconds: number): void => account.emulator.clock.advance(milliseconds);
  const dana = new Rep(account);
  const challenge = Rep.challengeIn(await dana.send());
  const code = dana.codeInMessage();
  advance(10_000);
  await dana.ask({ action: 'check', challenge, code: otherThan(code) });
  advance(30_000);
  await dana.ask({ action: 'check', challenge, code });
  advance(MINUTE);
  const kim = new Rep(account, { userId: 72 });
  const second = Rep.challengeIn(await kim.send('sensitive_request'));
  advance(10_000);
  await kim.ask({ action: 'resend', challenge: second });
  advance(MINUTE);
  await kim.ask({ action: 'resend', challenge: second });
  advance(10_000);
  await kim.ask({ action: 'cancel', challenge: second });
  advance(3 * MINUTE);
  const other = account.emulator.records.create('contacts', {
    ...{ firstname: 'Bo', lastname: 'Lind', email: 'bo.lind@example.com' },
  });
  await new Rep(account, { contact: other }).send();
  auditor.settle();
  return auditor;
}
