import { definitionsAccess } from '../access/route-access.ts';
import { resourceNotFound } from '../errors/not-found.ts';
import { EmulatorError } from '../http/emulator-error.ts';
import type { Call, Route } from '../http/route.ts';
import type { Pipeline, Pipelines, PipelineStage } from '../store/pipelines.ts';
import { isoTimestamp } from '../store/timestamp.ts';

// HubSpot docs, Pipelines: whoever may read an object's records may read its pipelines too.
const READ = definitionsAccess('read');

// HubSpot docs: Pipelines.
export const pipelineRoutes: readonly Route[] = [
  {
    method: 'GET',
    template: '/crm/v3/pipelines/{objectType}',
    access: READ,
    handle: (call) => ({
      status: 200,
      body: { results: pipelinesOf(call).all().map(pipelineView) },
    }),
  },
  {
    method: 'GET',
    template: '/crm/v3/pipelines/{objectType}/{pipelineId}',
    access: READ,
    handle(call) {
      const pipeline = pipelinesOf(call).find(call.params['pipelineId'] ?? '');
      if (pipeline === undefined) throw resourceNotFound();
      return { status: 200, body: pipelineView(pipeline) };
    },
  },
];

function pipelinesOf({ account, params }: Call): Pipelines {
  const type = account.types.get(params['objectType'] ?? '');
  if (type.id !== '0-3') {
    throw new EmulatorError(501, `The HubSpot emulator has pipelines of deals, not of ${type.key}`);
  }
  return account.pipelines;
}

function pipelineView({ stages, ...pipeline }: Pipeline) {
  return { ...dated(pipeline), stages: stages.map(stageView) };
}

/** Metadata are texts (HubSpot docs, Pipelines: the examples). */
function stageView({ probability, isClosed, ...stage }: PipelineStage) {
  return {
    ...dated(stage),
    metadata: { isClosed: String(isClosed), probability: probability.toFixed(1) },
    writePermissions: 'CRM_PERMISSIONS_ENFORCEMENT',
  };
}

function dated<T extends { createdAt: number; updatedAt: number }>(given: T) {
  const { createdAt, updatedAt, ...rest } = given;
  return {
    ...rest,
    archived: false,
    createdAt: isoTimestamp(createdAt),
    updatedAt: isoTimestamp(updatedAt),
  };
}
