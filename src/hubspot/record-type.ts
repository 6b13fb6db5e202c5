import type { RecordRef } from '../contract/vocabulary.ts';

/** The kinds of records that can be verified, by HubSpot's names. */
export type RecordType = 'contacts' | 'deals';

/** HubSpot's name for the type of a record. Throws a TypeError for one that is never verified. */
export function recordTypeOf({ objectTypeId }: Pick<RecordRef, 'objectTypeId'>): RecordType {
  switch (objectTypeId) {
    case '0-1':
      return 'contacts';
    case '0-3':
      return 'deals';
    default:
      throw new TypeError(`Records of type ${objectTypeId} are not verified`);
  }
}
