import { invalidProperties } from '../errors/invalid-request.ts';
import type { Account } from './account.ts';
import { DEFAULT_PIPELINE } from './default-pipeline.ts';
import type { ObjectType } from './object-type.ts';
import { currentValue, type StoredRecord } from './record.ts';
import type { Values } from './record-store.ts';

/**
 * Refuses a write that would leave a deal in a stage of a pipeline it is not in. A stage outside the default
 * pipeline needs `pipeline` set to the one it is in (HubSpot docs, Pipelines overview), and a deal without a
 * pipeline is in the default one (HubSpot docs, Deals). What HubSpot answers otherwise is unconfirmed.
 */
export function refuseStageElsewhere(
  { id: portalId, pipelines, settings }: Account,
  type: ObjectType,
  values: Values,
  record?: StoredRecord,
): void {
  if (type.id !== '0-3' || settings.stageOfOtherPipeline === 'accepted') return;
  if (!values.has('dealstage') && !values.has('pipeline')) return;
  const after = (name: string): string =>
    values.get(name) ?? (record === undefined ? '' : (currentValue(record, name) ?? ''));
  const stage = after('dealstage');
  if (stage === '') return;
  const stages = pipelines.find(after('pipeline') || DEFAULT_PIPELINE.id)?.stages ?? [];
  if (stages.some(({ id }) => id === stage)) return;
  const allowed = stages.map(({ id }) => id).join(', ');
  const message = `${stage} was not one of the allowed options: [${allowed}]`;
  throw invalidProperties(portalId, [{ name: 'dealstage', error: 'INVALID_OPTION', message }]);
}
