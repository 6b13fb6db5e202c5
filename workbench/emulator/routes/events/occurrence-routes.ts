import { fixedAccess } from '../../access/route-access.ts';
import type { Route } from '../../http/route.ts';
import type { EventOccurrence } from '../../store/custom-events.ts';
import { isoTimestamp, parseTimestamp } from '../../store/timestamp.ts';
import { pageOf } from '../page.ts';
import { limitParameter, listParameter } from '../query-values.ts';

/** HubSpot docs: Retrieve event occurrences. Newest first unless `sort=occurredAt`. */
export const occurrencesRoute: Route = {
  method: 'GET',
  template: '/events/v3/events',
  access: fixedAccess({ scopes: ['oauth'], tier: 'customEvents' }),
  handle(call) {
    const { account, query } = call;
    const typeName = query.get('objectType');
    const type = typeName === null ? undefined : account.types.get(typeName);
    const after = parseTimestamp(query.get('occurredAfter') ?? '') ?? -Infinity;
    const before = parseTimestamp(query.get('occurredBefore') ?? '') ?? Infinity;
    const ids = listParameter(query, 'id');
    const found = account.events.occurrences
      .filter(
        ({ objectType }) => type === undefined || objectType === (type.legacyName ?? type.key),
      )
      .filter(({ objectId }) => (query.get('objectId') ?? objectId) === objectId)
      .filter(({ eventName }) => (query.get('eventType') ?? eventName) === eventName)
      .filter(({ id }) => ids.length === 0 || ids.includes(id))
      .filter(({ occurredAt }) => occurredAt >= after && occurredAt <= before)
      .sort((one, other) => other.occurredAt - one.occurredAt);
    if (query.get('sort') === 'occurredAt') found.reverse();
    const page = pageOf(call, found, limitParameter(query, 100, 1000));
    return { status: 200, body: { ...page, results: page.results.map(occurrenceView) } };
  },
};

function occurrenceView(occurrence: EventOccurrence) {
  const { id, objectType, objectId, eventName, occurredAt, properties } = occurrence;
  return {
    id,
    objectType,
    objectId,
    eventType: eventName,
    occurredAt: isoTimestamp(occurredAt),
    properties,
  };
}
