import type { AuditOutcome } from '../contract/audit-filter.ts';

/** What the readable properties of an entry say where it came to this. */
interface Mark {
  kind: string;
  /** Absent: whatever it is. */
  outcome?: string;
}

/** Every outcome of the audit, and how it is told by an entry's properties `kind` and `outcome`. */
export const OUTCOME_MARKS: Readonly<Record<AuditOutcome, Mark>> = {
  issued: { kind: 'issued' },
  resent: { kind: 'resent' },
  verified: { kind: 'attempt', outcome: 'verified' },
  wrong_code: { kind: 'attempt', outcome: 'wrong_code' },
  cancelled: { kind: 'cancelled' },
  rejected: { kind: 'rejected' },
  moving: { kind: 'moving' },
  override_asked: { kind: 'override_asked' },
  unlocked: { kind: 'override_given', outcome: 'unlock' },
  confirmed_by_hand: { kind: 'override_given', outcome: 'confirm' },
  delivery_refused: { kind: 'delivery_refused' },
  undelivered: { kind: 'undelivered' },
  move_refused: { kind: 'move_refused' },
  refused: { kind: 'refused' },
  settings: { kind: 'settings' },
  reduction: { kind: 'reduction' },
  test: { kind: 'test' },
};

export const OUTCOMES = Object.keys(OUTCOME_MARKS) as readonly AuditOutcome[];

/** Every kind of entry that the audit lists; the others are notes, which a story tells. */
export const AUDITED_KINDS: readonly string[] = [
  ...new Set(OUTCOMES.map((outcome) => OUTCOME_MARKS[outcome].kind)),
];

/** What an entry came to by its readable properties; undefined of what the audit does not list. */
export function outcomeOf({
  kind,
  outcome,
}: Readonly<Partial<Record<string, string>>>): AuditOutcome | undefined {
  return OUTCOMES.find((name) => {
    const mark = OUTCOME_MARKS[name];
    return mark.kind === kind && (mark.outcome === undefined || mark.outcome === outcome);
  });
}
