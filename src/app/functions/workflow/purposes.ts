import type { Purpose, RecordRef } from '../../../contract/vocabulary.ts';
import { recordTypeOf, type RecordType } from '../../../hubspot/record-type.ts';

/** What a workflow may ask a code for, by the type of the enrolled record. */
const PURPOSES: Readonly<Record<RecordType, readonly Purpose[]>> = {
  contacts: [
    'caller_check',
    'sensitive_request',
    'regulated_request',
    'portal_access',
    'email_ownership',
  ],
  deals: ['deal_approval'],
};

/** The purpose that a field names, where it is one for this type of record. */
export function purposeFor(record: RecordRef, field: string | undefined): Purpose | undefined {
  return PURPOSES[recordTypeOf(record)].find((purpose) => purpose === field);
}

/** What people call records of this type. */
export function typeWords(record: RecordRef): string {
  return recordTypeOf(record) === 'deals' ? 'a deal' : 'a contact';
}
