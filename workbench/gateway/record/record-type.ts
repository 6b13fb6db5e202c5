import type { RecordType } from '../../host/page-contract.ts';

export const RECORD_TYPES: readonly RecordType[] = ['contacts', 'deals'];

/** HubSpot names object types in words and in numbers: these are what cards and events say. */
export const ONE_OF: Readonly<Record<RecordType, string>> = { contacts: 'contact', deals: 'deal' };

export function recordTypeOf(name: string | undefined): RecordType | undefined {
  return RECORD_TYPES.find((each) => each === name);
}
