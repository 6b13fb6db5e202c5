import { useExtensionContext } from '@hubspot/ui-extensions';

/** Whose card it is, of which record, and how its user reads. */
export interface Place {
  objectTypeId: string;
  objectId: string;
  userId: number;
  locale: string | undefined;
  timeZone: string;
}

/** Where HubSpot shows the card, in the sidebar as in a tab. */
export function usePlace(): Place {
  const { crm, user, portal } = useExtensionContext<'crm.record.tab'>();
  return {
    objectTypeId: crm.objectTypeId,
    objectId: String(crm.objectId),
    userId: user.id,
    locale: user.locale,
    timeZone: portal.timezone,
  };
}
