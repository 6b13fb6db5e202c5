import { holdsAny, type AppToken } from '../access/tokens.ts';
import { fixedAccess } from '../access/route-access.ts';
import { resourceNotFound } from '../errors/not-found.ts';
import type { Route } from '../http/route.ts';
import type { EmulatorSettings, Tiers } from '../settings.ts';

/** What an account without the subscription cannot grant. */
const OF_TIER: Readonly<Record<keyof Tiers, readonly string[]>> = {
  customObjects: [
    'crm.schemas.custom.read',
    'crm.schemas.custom.write',
    'crm.objects.custom.read',
    'crm.objects.custom.write',
  ],
  customEvents: [
    'behavioral_events.event_definitions.read_write',
    'analytics.behavioral_events.send',
  ],
  transactionalEmail: ['transactional-email'],
  // Whether endpoints are served is no scope.
  publicEndpoints: [],
};

/** HubSpot docs, Private apps: the information of a token, by itself; no scope is needed. */
export const tokenInfoRoute: Route = {
  method: 'POST',
  template: '/oauth/v2/private-apps/get/access-token-info',
  access: fixedAccess(),
  handle({ account, app, body }) {
    if (account.settings.scopeList === '404') throw resourceNotFound();
    const { tokenKey } = body as { tokenKey: string };
    if (tokenKey !== app.key) throw resourceNotFound();
    return {
      status: 200,
      body: {
        userId: 9_100_003,
        hubId: account.id,
        appId: app.appId,
        scopes: grantedScopes(app, account.settings),
      },
    };
  },
};

function grantedScopes(app: AppToken, { tiers, withheldScopes }: EmulatorSettings): string[] {
  const asked = app.scopes === 'all' ? Object.values(OF_TIER).flat() : app.scopes;
  const names = Object.keys(OF_TIER) as (keyof Tiers)[];
  const without = names.filter((tier) => !tiers[tier]).flatMap((tier) => OF_TIER[tier]);
  return asked.filter(
    (scope) => holdsAny(app, [scope], withheldScopes) && !without.includes(scope),
  );
}
