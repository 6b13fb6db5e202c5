import type { AuditRefusal } from '../../../contract/audit-reply.ts';

/** Why something that was asked for was not done. */
export type Problem = { problem: 'no_answer' } | { problem: 'refused'; refusal: AuditRefusal };
