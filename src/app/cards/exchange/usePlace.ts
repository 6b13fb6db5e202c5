import { useExtensionContext } from '@hubspot/ui-extensions';

/** Whose card it is, of which record, and how its user reads. */
export interface Place {
  objectTypeId: string;
  objectId: string;
  userId: number;
  /** The language of HubSpot's pages. */
  language: string | undefined;
  /** Where dates and numbers are written as the user reads them. */
  locale: string | undefined;
  timeZone: string;
  /** Where the app's endpoints are, where the profile that was deployed says so. */
  endpoints: string | undefined;
}

/** Where HubSpot shows the card, in the sidebar as in a tab. */
export function usePlace(): Place {
  const { crm, user, portal, variables = {} } = useExtensionContext<'crm.record.tab'>();
  return {
    objectTypeId: crm.objectTypeId,
    objectId: String(crm.objectId),
    userId: user.id,
    language: user.language ?? user.locale,
    locale: user.locale,
    timeZone: portal.timezone,
    endpoints: variables['ENDPOINT_BASE_URL'] as string | undefined,
  };
}
