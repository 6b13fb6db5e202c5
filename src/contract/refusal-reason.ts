import type { ApprovalRefusal } from './approval-refusal.ts';
import type { OverrideRefusal } from './override-refusal.ts';
import type { Refusal } from './refusal.ts';

/** Every reason for which a step is not taken. */
export type RefusalReason = (Refusal | ApprovalRefusal | OverrideRefusal)['refusal'];
