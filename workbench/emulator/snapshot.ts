import type { Account } from './store/account.ts';
import type { SentEmail } from './store/emails.ts';
import { liveProperties } from './store/object-type.ts';
import { currentProperties } from './store/record.ts';
import { isoTimestamp } from './store/timestamp.ts';

export interface Snapshot {
  /** Everything someone with access to the account could read. */
  state: Record<string, unknown>;
  /** What left the account. HubSpot keeps neither the values nor the rendered message. */
  sentEmails: readonly SentEmail[];
}

export function takeSnapshot(account: Account): Snapshot {
  const objects = Object.fromEntries(
    account.types.all().map((type) => [
      type.key,
      account.records.all(type).map((record) => ({
        id: record.id,
        createdAt: isoTimestamp(record.createdAt),
        updatedAt: isoTimestamp(record.updatedAt),
        archivedAt: record.archivedAt === null ? null : isoTimestamp(record.archivedAt),
        properties: currentProperties(record),
        history: Object.fromEntries(record.history),
      })),
    ]),
  );
  const definitions = Object.fromEntries(
    account.types
      .all()
      .map((type) => [type.key, { ...type.custom, properties: liveProperties(type) }]),
  );
  const state = {
    accountId: account.id,
    objects,
    definitions,
    associations: account.associations.all(),
    owners: account.owners.all(),
    pipelines: account.pipelines.all(),
    stageRules: account.stageRules.all(),
    eventDefinitions: [...account.events.definitions.values()],
    eventOccurrences: account.events.occurrences,
    emailTemplates: [...account.emails.templates.values()],
    emailStatuses: [...account.emails.statuses.values()],
    blockedExecutions: account.callbacks.open(),
    // A workflow's history shows what its actions put out.
    completedExecutions: account.callbacks.completed(),
  };
  return structuredClone({ state, sentEmails: account.emails.sent });
}
