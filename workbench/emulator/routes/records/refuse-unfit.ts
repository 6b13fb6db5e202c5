import type { Call } from '../../http/route.ts';
import { refuseStageElsewhere } from '../../store/deal-stage.ts';
import type { ObjectType } from '../../store/object-type.ts';
import type { StoredRecord } from '../../store/record.ts';
import type { Values } from '../../store/record-store.ts';
import { refuseMissingAtStage } from '../../store/stage-rules.ts';

/** What is wrong with values that are each of them fine, given the rest of the record and the account's rules. */
export function refuseUnfit(
  { account, path }: Pick<Call, 'account' | 'path'>,
  type: ObjectType,
  values: Values,
  record?: StoredRecord,
): void {
  refuseStageElsewhere(account, type, values, record);
  refuseMissingAtStage(account, type, values, path, record);
}
