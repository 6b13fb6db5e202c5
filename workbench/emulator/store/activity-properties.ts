import { OWNER, READ_ONLY, standardProperties } from './standard-property.ts';

/** What every record of a custom object has from the start (HubSpot docs: Custom objects). */
export function customObjectProperties(groupName: string) {
  return standardProperties(groupName, [
    ['hs_object_id', 'number', 'Record ID', READ_ONLY],
    ['hs_createdate', 'datetime', 'Object create date/time', READ_ONLY],
    ['hs_lastmodifieddate', 'datetime', 'Object last modified date/time', READ_ONLY],
    ['hs_merged_object_ids', 'enumeration', 'Merged record IDs', READ_ONLY],
    ['hs_created_by_user_id', 'number', 'Created by user ID', READ_ONLY],
    ['hs_updated_by_user_id', 'number', 'Updated by user ID', READ_ONLY],
    ['hubspot_owner_id', 'enumeration', 'Owner', OWNER],
  ]);
}

// HubSpot docs: Notes.
export const NOTE_PROPERTIES = standardProperties('engagement', [
  ['hs_timestamp', 'datetime', 'Activity date'],
  ['hs_note_body', 'string', 'Note body', { fieldType: 'html' }],
  ['hs_attachment_ids', 'string', 'Attached file IDs'],
  ['hubspot_owner_id', 'enumeration', 'Activity assigned to', OWNER],
  ['hs_object_id', 'number', 'Record ID', READ_ONLY],
  ['hs_createdate', 'datetime', 'Create date', READ_ONLY],
  ['hs_lastmodifieddate', 'datetime', 'Last modified date', READ_ONLY],
  ['hs_created_by_user_id', 'number', 'Created by user ID', READ_ONLY],
  ['hs_updated_by_user_id', 'number', 'Updated by user ID', READ_ONLY],
]);
