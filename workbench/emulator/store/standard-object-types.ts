import { NOTE_PROPERTIES } from './activity-properties.ts';
import { CONTACT_PROPERTIES } from './contact-properties.ts';
import { DEAL_PROPERTIES } from './deal-properties.ts';
import type { ObjectType } from './object-type.ts';
import type { PropertyDefinition } from './property-definition.ts';

// HubSpot docs, Using object APIs: ids, and the properties a read answers unasked.
export function standardObjectTypes(): ObjectType[] {
  return [
    {
      ...identity('0-1', 'contact', 'contacts', 'contactinformation', CONTACT_PROPERTIES),
      scope: 'contacts',
      requiredProperties: [],
      defaultProperties: [
        'createdate',
        'email',
        'firstname',
        'hs_object_id',
        'lastmodifieddate',
        'lastname',
      ],
      createdProperties: ['createdate'],
      modifiedProperty: 'lastmodifieddate',
    },
    {
      ...identity('0-3', 'deal', 'deals', 'dealinformation', DEAL_PROPERTIES),
      scope: 'deals',
      requiredProperties: [],
      defaultProperties: [
        'amount',
        'closedate',
        'createdate',
        'dealname',
        'dealstage',
        'hs_lastmodifieddate',
        'hs_object_id',
        'pipeline',
      ],
      createdProperties: ['createdate', 'hs_createdate'],
      modifiedProperty: 'hs_lastmodifieddate',
    },
    {
      ...identity('0-46', 'note', 'notes', 'engagement', NOTE_PROPERTIES),
      // HubSpot docs, Notes: they go by the contacts scopes.
      scope: 'contacts',
      requiredProperties: ['hs_timestamp'],
      defaultProperties: ['hs_createdate', 'hs_lastmodifieddate', 'hs_object_id'],
      createdProperties: ['hs_createdate'],
      modifiedProperty: 'hs_lastmodifieddate',
    },
  ];
}

function identity(
  id: string,
  singular: string,
  plural: string,
  group: string,
  properties: readonly PropertyDefinition[],
) {
  return {
    id,
    key: plural,
    legacyName: singular.toUpperCase(),
    aliases: [id, singular, plural],
    groups: new Map([[group, { name: group, label: group, displayOrder: 0, archived: false }]]),
    // Fresh copies: two emulators in one process share nothing.
    properties: new Map(properties.map((property) => [property.name, structuredClone(property)])),
  };
}
