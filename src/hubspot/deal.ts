import * as objects from '@hubspot/api-client/lib/codegen/crm/objects/index.js';
import type { BoundFacts } from '../otp/bound-facts.ts';
import { enteredIn, type EnteredCode } from './entered-code.ts';
import { CallFailed } from './failure.ts';
import { patientRead, type Patience } from './patient-read.ts';
import { DEAL_PROPERTY_NAMES, projectionIn } from './record-projection.ts';
import { ENTERED_CODE } from './schema.ts';
import { clientConfiguration, type Connection } from './transport.ts';

/** A deal, as far as approving it needs it. */
export interface Deal {
  id: string;
  name: string;
  pipeline: string;
  stage: string;
  /** A decimal; empty where there is none. */
  amount: string;
  /** ISO 4217; empty where the deal names none. */
  currency: string;
  /** Every stage that the deal was in and since when, the newest first. Milliseconds since 1970. */
  stages: readonly { value: string; at: number }[];
  /** Further properties that were asked for, by name. */
  named: Readonly<Record<string, string>>;
  /** Among the account's owners; empty where nobody owns the deal. */
  ownerId: string;
  /** What an approval is bound to, each with the time since when it has been so. */
  bound: BoundFacts;
  /** What it is bound to besides where it is the owner's. */
  ownerBound: BoundFacts;
  /** The same of each further property. */
  namedBound: Readonly<Record<string, BoundFacts>>;
  /** The HubSpot user who moved it to its stage, where HubSpot says so. */
  movedBy: number | undefined;
  /** Our own properties as they stand now, by name. */
  projection: Readonly<Record<string, string>>;
  /** What stands in the property that a form or a person puts a code into. */
  entered: EnteredCode;
}

export type DealFound =
  | { found: 'deal'; deal: Deal }
  | { found: 'nothing' }
  /** HubSpot answers for the id of a deal that was merged with the deal it was merged into. */
  | { found: 'merged'; into: string };

/** Changing any of them, and changing it back too, is another deal to approve (PSD2 RTS, Art. 5). */
const BOUND = ['pipeline', 'dealstage', 'amount', 'deal_currency_code'];
const OWNER = 'hubspot_owner_id';

/**
 * Reads a deal with the history of what an approval is bound to, and further properties of it. Throws
 * `CallFailed` when HubSpot cannot tell.
 */
export async function readDeal(
  connection: Connection,
  patience: Patience,
  id: string,
  further: readonly string[] = [],
): Promise<DealFound> {
  const api = new objects.BasicApi(clientConfiguration(objects, connection));
  const properties = ['dealname', OWNER, ...BOUND, ...DEAL_PROPERTY_NAMES, ...further];
  const histories = [OWNER, ...BOUND, ...further, ENTERED_CODE.name];
  try {
    const record = await patientRead(patience, () =>
      api.getById('deals', id, properties, histories, undefined, false),
    );
    // An answer that is no record tells nothing about this one.
    if (typeof record.id !== 'string') throw new CallFailed('unknown');
    if (record.id !== id) return { found: 'merged', into: record.id };
    return { found: 'deal', deal: dealOf(record, further) };
  } catch (error) {
    if (error instanceof CallFailed && error.failure === 'not_found') return { found: 'nothing' };
    throw error;
  }
}

type DealRecord = Awaited<ReturnType<objects.BasicApi['getById']>>;

function dealOf(record: DealRecord, further: readonly string[]): Deal {
  const { properties } = record;
  const value = (name: string): string => properties[name] ?? '';
  return {
    id: record.id,
    name: value('dealname'),
    pipeline: value('pipeline'),
    stage: value('dealstage'),
    amount: value('amount'),
    currency: value('deal_currency_code'),
    stages: (record.propertiesWithHistory?.['dealstage'] ?? []).map((version) => ({
      value: version.value,
      at: new Date(version.timestamp).getTime(),
    })),
    named: Object.fromEntries(further.map((name) => [name, value(name)])),
    ownerId: value(OWNER),
    ownerBound: Object.fromEntries(boundFact(record, OWNER)),
    namedBound: Object.fromEntries(
      further.map((name) => [name, Object.fromEntries(boundFact(record, name))]),
    ),
    movedBy: record.propertiesWithHistory?.['dealstage']?.[0]?.updatedByUserId,
    bound: Object.fromEntries(BOUND.flatMap((name) => boundFact(record, name))),
    projection: projectionIn(properties, DEAL_PROPERTY_NAMES),
    entered: enteredIn(record),
  };
}

function boundFact(record: DealRecord, name: string): [string, string | number][] {
  const { value, timestamp } = record.propertiesWithHistory?.[name]?.[0] ?? {};
  return [
    [name, value ?? record.properties[name] ?? ''],
    [`${name}Since`, timestamp === undefined ? 0 : new Date(timestamp).getTime()],
  ];
}
