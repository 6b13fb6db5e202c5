import type { EmulatorClock } from '../clock.ts';
import type { EmulatorSettings } from '../settings.ts';
import { createAssociations, type Associations } from './associations.ts';
import { createAssociationTypes, type AssociationTypes } from './association-types.ts';
import { createCallbacks, type Callbacks } from './callbacks.ts';
import { createCustomEvents, type CustomEvents } from './custom-events.ts';
import { createEmails, type Emails } from './emails.ts';
import type { Identifiers } from './identifiers.ts';
import { createObjectTypes, type ObjectTypes } from './object-types.ts';
import { createOwners, type Owners } from './owners.ts';
import { createPipelines, type Pipelines } from './pipelines.ts';
import { createRecordStore, type RecordStore } from './record-store.ts';
import { createStageRules, type StageRules } from './stage-rules.ts';
import { createTransaction, type Transaction } from './transaction.ts';

export interface RecordChange {
  objectType: string;
  id: string;
}

/** One HubSpot account: everything in it, and the time. */
export interface Account {
  readonly id: number;
  readonly clock: EmulatorClock;
  readonly settings: EmulatorSettings;
  readonly identifiers: Identifiers;
  readonly types: ObjectTypes;
  readonly records: RecordStore;
  readonly associationTypes: AssociationTypes;
  readonly associations: Associations;
  readonly owners: Owners;
  readonly pipelines: Pipelines;
  readonly stageRules: StageRules;
  readonly events: CustomEvents;
  readonly emails: Emails;
  readonly callbacks: Callbacks;
  readonly transaction: Transaction;
  onChange(listener: (change: RecordChange) => void): () => void;
}

export function createAccount(
  id: number,
  clock: EmulatorClock,
  settings: EmulatorSettings,
  identifiers: Identifiers,
): Account {
  const listeners = new Set<(change: RecordChange) => void>();
  const transaction = createTransaction();
  const types = createObjectTypes();
  const associationTypes = createAssociationTypes(identifiers);
  return {
    id,
    clock,
    settings,
    identifiers,
    types,
    records: createRecordStore({
      portalId: id,
      clock,
      settings,
      identifiers,
      transaction,
      changed(change) {
        for (const listener of listeners) listener(change);
      },
    }),
    associationTypes,
    associations: createAssociations(associationTypes, transaction),
    owners: createOwners(clock),
    pipelines: createPipelines(types.get('deals'), clock),
    stageRules: createStageRules(),
    events: createCustomEvents(),
    emails: createEmails(),
    callbacks: createCallbacks(clock),
    transaction,
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
