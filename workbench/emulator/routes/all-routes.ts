import type { Route } from '../http/route.ts';
import { accountDetailsRoute } from './account-routes.ts';
import { associationRoutes } from './associations/association-routes.ts';
import { labelRoutes } from './associations/label-routes.ts';
import { callbackRoutes } from './callback-routes.ts';
import { emailRoutes } from './emails/email-routes.ts';
import { singleSendRoutes } from './emails/single-send.ts';
import { eventDefinitionRoutes } from './events/definition-routes.ts';
import { occurrencesRoute } from './events/occurrence-routes.ts';
import { eventSendRoutes } from './events/send-routes.ts';
import { ownerRoutes } from './owner-routes.ts';
import { pipelineRoutes } from './pipeline-routes.ts';
import { groupRoutes } from './properties/group-routes.ts';
import { propertyBatchRoutes } from './properties/property-batch.ts';
import { propertyRoutes } from './properties/property-routes.ts';
import { archiveRecordRoute } from './records/archive-record.ts';
import { batchArchiveRoute } from './records/batch-archive.ts';
import { batchCreateRoute } from './records/batch-create.ts';
import { batchReadRoute } from './records/batch-read.ts';
import { batchUpdateRoute } from './records/batch-update.ts';
import { batchUpsertRoute } from './records/batch-upsert.ts';
import { createRecordRoute } from './records/create-record.ts';
import { listRecordsRoute } from './records/list-records.ts';
import { mergeRecordsRoute } from './records/merge-records-route.ts';
import { readRecordRoute } from './records/read-record.ts';
import { searchRecordsRoute } from './records/search-records.ts';
import { updateRecordRoute } from './records/update-record.ts';
import { schemaRoutes } from './schemas/schema-routes.ts';
import { tokenInfoRoute } from './token-routes.ts';

/** The slice of HubSpot's API that is emulated; anything else is answered with a loud 501. */
export const ALL_ROUTES: readonly Route[] = [
  createRecordRoute,
  readRecordRoute,
  updateRecordRoute,
  archiveRecordRoute,
  listRecordsRoute,
  searchRecordsRoute,
  batchReadRoute,
  batchCreateRoute,
  batchUpdateRoute,
  batchUpsertRoute,
  batchArchiveRoute,
  mergeRecordsRoute,
  ...associationRoutes,
  ...labelRoutes,
  ...propertyRoutes,
  ...propertyBatchRoutes,
  ...groupRoutes,
  ...schemaRoutes,
  ...ownerRoutes,
  ...pipelineRoutes,
  accountDetailsRoute,
  tokenInfoRoute,
  ...eventDefinitionRoutes,
  ...eventSendRoutes,
  occurrencesRoute,
  ...singleSendRoutes,
  ...emailRoutes,
  ...callbackRoutes,
];
