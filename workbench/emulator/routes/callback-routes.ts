import { fixedAccess } from '../access/route-access.ts';
import type { Route } from '../http/route.ts';

const ACCESS = fixedAccess({ scopes: ['automation'] });

/** Completing a blocked workflow action. The journal is where completions can be seen. */
export const callbackRoutes: readonly Route[] = [
  {
    method: 'POST',
    template: '/automation/v4/actions/callbacks/{callbackId}/complete',
    access: ACCESS,
    handle: () => ({ status: 204 }),
  },
  {
    method: 'POST',
    template: '/automation/v4/actions/callbacks/complete',
    access: ACCESS,
    handle: () => ({ status: 204 }),
  },
];
