import * as objects from '@hubspot/api-client/lib/codegen/crm/objects/index.js';
import type { BoundFacts } from '../otp/bound-facts.ts';
import { enteredIn, type EnteredCode } from './entered-code.ts';
import { CallFailed } from './failure.ts';
import { patientRead, type Patience } from './patient-read.ts';
import { projectionIn, RECORD_PROPERTY_NAMES } from './record-projection.ts';
import { ENTERED_CODE } from './schema.ts';
import { clientConfiguration, type Connection } from './transport.ts';

/** A deal, as far as approving it needs it. */
export interface Deal {
  id: string;
  /** Among the account's owners; empty where nobody owns the deal. */
  ownerId: string;
  /** What an approval is bound to, each with the time since when it has been so. */
  bound: BoundFacts;
  /** What it is bound to besides where it is the owner's. */
  ownerBound: BoundFacts;
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

/** Reads a deal with the history of what an approval is bound to. Throws `CallFailed` when HubSpot cannot tell. */
export async function readDeal(
  connection: Connection,
  patience: Patience,
  id: string,
): Promise<DealFound> {
  const api = new objects.BasicApi(clientConfiguration(objects, connection));
  const properties = [OWNER, ...BOUND, ...RECORD_PROPERTY_NAMES];
  const histories = [OWNER, ...BOUND, ENTERED_CODE.name];
  try {
    const record = await patientRead(patience, () =>
      api.getById('deals', id, properties, histories, undefined, false),
    );
    // An answer that is no record tells nothing about this one.
    if (typeof record.id !== 'string') throw new CallFailed('unknown');
    if (record.id !== id) return { found: 'merged', into: record.id };
    return { found: 'deal', deal: dealOf(record) };
  } catch (error) {
    if (error instanceof CallFailed && error.failure === 'not_found') return { found: 'nothing' };
    throw error;
  }
}

type DealRecord = Awaited<ReturnType<objects.BasicApi['getById']>>;

function dealOf(record: DealRecord): Deal {
  return {
    id: record.id,
    ownerId: record.properties[OWNER] ?? '',
    ownerBound: Object.fromEntries(boundFact(record, OWNER)),
    bound: Object.fromEntries(BOUND.flatMap((name) => boundFact(record, name))),
    projection: projectionIn(record.properties),
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
