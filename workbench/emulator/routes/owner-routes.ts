import { fixedAccess } from '../access/route-access.ts';
import { resourceNotFound } from '../errors/not-found.ts';
import type { Route } from '../http/route.ts';
import type { Owner } from '../store/owners.ts';
import { isoTimestamp } from '../store/timestamp.ts';
import { pageOf } from './page.ts';
import { flagParameter, limitParameter } from './query-values.ts';

const READ = fixedAccess({ scopes: ['crm.objects.owners.read'] });

// HubSpot docs: Owners.
export const ownerRoutes: readonly Route[] = [
  {
    method: 'GET',
    template: '/crm/v3/owners',
    access: READ,
    handle(call) {
      const email = call.query.get('email')?.toLowerCase();
      const archived = flagParameter(call.query, 'archived');
      const found = call.account.owners
        .all()
        .filter((owner) => owner.archived === archived)
        .filter((owner) => email === undefined || owner.email.toLowerCase() === email);
      const page = pageOf(call, found, limitParameter(call.query, 100, 500));
      return { status: 200, body: { ...page, results: page.results.map(ownerView) } };
    },
  },
  {
    method: 'GET',
    template: '/crm/v3/owners/{ownerId}',
    access: READ,
    handle({ account, params, query }) {
      const wanted = params['ownerId'] ?? '';
      const byUser = query.get('idProperty') === 'userId';
      const archived = flagParameter(query, 'archived');
      const owner = account.owners
        .all()
        .filter((one) => one.archived === archived)
        .find(({ id, userId = '' }) => (byUser ? String(userId) : id) === wanted);
      if (owner === undefined) throw resourceNotFound();
      return { status: 200, body: ownerView(owner) };
    },
  },
];

/** An archived owner has lost its user; `userIdIncludingInactive` still names it. Some never had one. */
function ownerView({ userId, ...owner }: Owner) {
  return {
    ...owner,
    ...(owner.archived || userId === undefined ? {} : { userId }),
    ...(userId === undefined ? {} : { userIdIncludingInactive: userId }),
    createdAt: isoTimestamp(owner.createdAt),
    updatedAt: isoTimestamp(owner.updatedAt),
  };
}
