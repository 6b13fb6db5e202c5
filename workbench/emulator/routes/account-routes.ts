import { fixedAccess } from '../access/route-access.ts';
import type { Route } from '../http/route.ts';

/** HubSpot docs: Retrieve account details. */
export const accountDetailsRoute: Route = {
  method: 'GET',
  template: '/account-info/v3/details',
  access: fixedAccess({ scopes: ['oauth'] }),
  handle: ({ account }) => ({
    status: 200,
    body: {
      portalId: account.id,
      accountType: 'DEVELOPER_TEST',
      timeZone: 'Europe/Dublin',
      companyCurrency: 'USD',
      additionalCurrencies: [],
      utcOffset: '+00:00',
      utcOffsetMilliseconds: 0,
      uiDomain: 'app.hubspot.com',
      dataHostingLocation: 'na1',
    },
  }),
};
