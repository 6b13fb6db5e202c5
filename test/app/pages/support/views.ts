import type {
  AuditRow,
  AuditTally,
  AuditTotals,
  CheckedPart,
} from '../../../../src/contract/audit-view.ts';

export const TOTALS: AuditTotals = {
  ...{ sent: 1_204, verified: 1_010, wrong: 96, refused: 31, overrides: 2 },
  ...{ entries: 2_400, medianSeconds: 83 },
};

export const TALLY: AuditTally = {
  entries: 2_400,
  days: { '2026-11-25': { issued: 3, resent: 1, verified: 2 } },
  users: { '7': { name: 'Kim Lindqvist', counts: { issued: 3, verified: 2 } } },
  purposes: { caller_check: { issued: 3, resent: 1, verified: 2 } },
  channels: { email: { issued: 3, verified: 2 } },
  reasons: { cool_down: 4 },
};

export function row(changes: Partial<AuditRow> = {}): AuditRow {
  return {
    ...{ id: '501', at: Date.UTC(2026, 10, 25, 14), outcome: 'verified', intact: true },
    summary: 'Verified: the code was entered by Kim Lindqvist.',
    ...{ purpose: 'caller_check', channel: 'email', destination: 'a•••@fjord.example' },
    record: { objectTypeId: '0-1', objectId: '201' },
    by: 'Kim Lindqvist (confirmed by HubSpot)',
    ...changes,
  };
}

export function part(changes: Partial<CheckedPart> = {}): CheckedPart {
  return { checked: 40, total: 40, findings: [], faults: 0, ...changes };
}
