import type { Purpose, RecordRef } from '../../../contract/vocabulary.ts';

/** What a workflow may ask a code for, by the type of the enrolled record. */
const PURPOSES: Readonly<Record<string, readonly Purpose[]>> = {
  '0-1': [
    'caller_check',
    'sensitive_request',
    'regulated_request',
    'portal_access',
    'email_ownership',
  ],
  '0-3': ['deal_approval'],
};

/** The purpose that a field names, where it is one for this type of record. */
export function purposeFor(
  { objectTypeId }: RecordRef,
  field: string | undefined,
): Purpose | undefined {
  return PURPOSES[objectTypeId]?.find((purpose) => purpose === field);
}

/** What people call records of this type. */
export function typeWords({ objectTypeId }: RecordRef): string {
  return objectTypeId === '0-3' ? 'a deal' : 'a contact';
}
