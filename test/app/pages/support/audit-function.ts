import type { AuditReply } from '../../../../src/contract/audit-reply.ts';
import type { AuditRequest } from '../../../../src/contract/audit-request.ts';
import { part, row, TALLY, TOTALS } from './views.ts';

type Action = AuditRequest['action'];
type Asked<A extends Action> = Extract<AuditRequest, { action: A }>;
type Answers = { [A in Action]: (request: Asked<A>) => unknown };

const AS_OF = Date.UTC(2026, 10, 25, 15);

/** Stands in for the function that HubSpot runs: answers each action as it is told, by itself with one part. */
export class AuditFunction {
  readonly requests: AuditRequest[] = [];
  readonly answers: Answers = {
    totals: () => ({ ok: true, action: 'totals', asOf: AS_OF, totals: TOTALS }),
    median: () => ({ ok: true, action: 'median', medianSeconds: 83 }),
    tally: () => ({ ok: true, action: 'tally', asOf: AS_OF, tally: TALLY }),
    rows: () => ({ ok: true, action: 'rows', asOf: AS_OF, rows: [row()], total: 1 }),
    story: () => ({ ok: true, action: 'story', entries: [] }),
    check: () => ({ ok: true, action: 'check', asOf: AS_OF, part: part() }),
    export: () => ({ ok: true, action: 'export', asOf: AS_OF, text: 'a', count: 1 }),
    retention: () => ({ ok: true, action: 'retention', part: reduced(0) }),
    erasure: () => ({ ok: true, action: 'erasure', part: reduced(0) }),
  };

  constructor() {
    const serverless = async (name: string, { parameters }: { parameters: AuditRequest }) => {
      if (name !== 'otp_audit') throw new Error(`no function ${name}`);
      const request = structuredClone(parameters);
      this.requests.push(request);
      return this.answers[request.action](request as never);
    };
    Object.assign(globalThis, {
      self: Object.assign((globalThis as { self?: object }).self ?? {}, { serverless }),
    });
  }

  of<A extends Action>(action: A): Asked<A>[] {
    return this.requests.filter((request): request is Asked<A> => request.action === action);
  }

  /** Answers these one after the other, and then the last again. */
  says(action: Action, ...replies: AuditReply[]): void {
    const left = [...replies];
    Object.assign(this.answers, {
      [action]: () => (left.length > 1 ? left.shift() : left[0]),
    });
  }
}

export function reduced(
  count: number,
): Extract<AuditReply, { ok: true; action: 'retention' }>['part'] {
  return { looked: 10, reduced: count, left: 0, purposes: { caller_check: count } };
}
