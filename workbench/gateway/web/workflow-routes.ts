import type { Emulator } from '../../emulator/emulator.ts';
import type {
  EnrolReply,
  FormReply,
  FormRequest,
  StageReply,
  WorkflowInfo,
} from '../../host/workflow-contract.ts';
import { reps } from '../../scenarios/people.ts';
import type { Visits } from '../../site/visits.ts';
import { afterForm } from '../../site/pages.ts';
import type { Engine } from '../../workflows/engine.ts';
import type { Kept } from '../record/keep-last.ts';
import { sendJson } from './respond.ts';
import type { Router } from './router.ts';

export interface WorkflowParts {
  emulator: Emulator;
  engine: Engine;
  workflows: Kept<readonly WorkflowInfo[]>;
  visits: Visits;
}

/** Workflows and who is in them, and what starts them: forms, and deals that are moved. */
export function workflowRoutes(router: Router, parts: WorkflowParts): void {
  const { emulator, engine, workflows } = parts;
  router.on('GET', '/workbench/workflows', async ({ response }) =>
    sendJson(response, 200, await workflows.read()),
  );
  router.on('GET', '/workbench/enrolments', ({ response }) =>
    sendJson(response, 200, engine.enrolments()),
  );
  router.on('POST', '/workbench/workflows/:id/enrolments', async ({ response, params, body }) => {
    const { record } = (await body()) as { record?: unknown };
    const isEnrolled = engine.enrolByHand(Number(params['id']), String(record));
    const reply: EnrolReply = isEnrolled ? { enrolled: true } : { refused: 'no_such_record' };
    sendJson(response, isEnrolled ? 200 : 404, reply);
  });
  router.on('POST', '/workbench/forms/:form', async ({ response, params, body }) => {
    const reply = sendForm(parts, params['form'] ?? '', (await body()) as Partial<FormRequest>);
    sendJson(response, statusOf(reply), reply);
  });
  router.on('GET', '/workbench/visits/:visit', ({ response, params }) => {
    const standing = parts.visits.standingOf(params['visit'] ?? '');
    sendJson(response, standing ? 200 : 404, standing ?? { refused: 'unknown_visit' });
  });
  router.on('POST', '/workbench/deals/:id/stage', async ({ response, params, body }) => {
    const { stage } = (await body()) as { stage?: unknown };
    const reply = moveDeal(emulator, params['id'] ?? '', stage);
    sendJson(response, statusOf(reply), reply);
  });
}

function statusOf(reply: FormReply | StageReply): number {
  if (!('refused' in reply)) return 200;
  return reply.refused === 'unknown_form' || reply.refused === 'no_such_deal' ? 404 : 400;
}

function sendForm(
  { engine, visits }: WorkflowParts,
  form: string,
  { values = {}, visit }: Partial<FormRequest>,
): FormReply {
  const result = engine.submitForm(form, values);
  if (!result.ok) {
    const { ok: _, ...refusal } = result;
    return refusal;
  }
  if ('page' in afterForm(result.form)) return { accepted: true };
  return { accepted: true, visit: visits.begin(result.contactId, visit) };
}

/** As its owner would on the deal's page. */
function moveDeal({ records }: Emulator, id: string, stage: unknown): StageReply {
  const deal = records.get('deals', id);
  if (deal === undefined || deal.archived) return { refused: 'no_such_deal' };
  const owner = reps.find(({ ownerId }) => ownerId === deal.properties['hubspot_owner_id']);
  try {
    records.update(
      'deals',
      id,
      { dealstage: String(stage) },
      { sourceType: 'CRM_UI', ...(owner && { updatedByUserId: owner.userId }) },
    );
    return { moved: true };
  } catch {
    // The stage is all that an account could refuse.
    return { refused: 'no_such_stage' };
  }
}
