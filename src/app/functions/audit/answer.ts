import type { AuditReply } from '../../../contract/audit-reply.ts';
import type { AuditRequest } from '../../../contract/audit-request.ts';
import { openDesk, type Desk } from '../desk/desk.ts';
import { readEnvironment } from '../desk/environment.ts';
import { orFailure } from '../desk/failure.ts';
import { answerCheck } from './answer-check.ts';
import { answerErasure } from './answer-erasure.ts';
import { answerExport } from './answer-export.ts';
import { answerMedian } from './answer-median.ts';
import { answerRetention } from './answer-retention.ts';
import { answerRows } from './answer-rows.ts';
import { answerStory } from './answer-story.ts';
import { answerTally } from './answer-tally.ts';
import { answerTotals } from './answer-totals.ts';
import { refusalToRead } from './may-read.ts';
import { furnishedToRead } from './settings-to-read.ts';

/** Answers the audit page, once all secrets are there. `accountId`: as HubSpot gives it. */
export async function answerAudit(
  variables: Readonly<Record<string, string | undefined>>,
  accountId: unknown,
  request: AuditRequest,
): Promise<AuditReply> {
  const read = readEnvironment(variables, accountId);
  if (!read.ok) return { ok: false, refusal: 'not_set_up', missing: read.missing };
  const bare = openDesk(read.environment);
  const reply = await orFailure(bare, async (): Promise<AuditReply> => {
    const desk = await furnishedToRead(bare);
    const refusal = await refusalToRead(desk, request);
    return refusal === undefined ? answer(desk, request) : { ok: false, ...refusal };
  });
  return 'ok' in reply ? reply : { ok: false, ...reply };
}

function answer(desk: Desk, request: AuditRequest): Promise<AuditReply> {
  switch (request.action) {
    case 'totals':
      return answerTotals(desk, request);
    case 'median':
      return answerMedian(desk, request);
    case 'tally':
      return answerTally(desk, request);
    case 'rows':
      return answerRows(desk, request);
    case 'story':
      return answerStory(desk, request);
    case 'check':
      return answerCheck(desk, request);
    case 'export':
      return answerExport(desk, request);
    case 'retention':
      return answerRetention(desk, request);
    case 'erasure':
      return answerErasure(desk, request);
  }
}
