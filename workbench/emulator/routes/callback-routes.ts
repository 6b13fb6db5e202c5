import { fixedAccess } from '../access/route-access.ts';
import { resourceNotFound } from '../errors/not-found.ts';
import type { Reply, Route } from '../http/route.ts';
import type { Account } from '../store/account.ts';
import type { Completion } from '../store/callbacks.ts';

const ACCESS = fixedAccess({ scopes: ['automation'] });

// HubSpot docs, Custom workflow actions: completing a blocked execution. HubSpot's OpenAPI 2026-09
// also requires `typedOutputs`; the official client has no such field and completes without it.
export const callbackRoutes: readonly Route[] = [
  {
    method: 'POST',
    template: '/automation/v4/actions/callbacks/{callbackId}/complete',
    access: ACCESS,
    handle({ account, params, body }) {
      const { outputFields } = body as Omit<Completion, 'callbackId'>;
      return complete(account, [{ callbackId: params['callbackId'] ?? '', outputFields }]);
    },
  },
  {
    method: 'POST',
    template: '/automation/v4/actions/callbacks/complete',
    access: ACCESS,
    handle: ({ account, body }) => complete(account, (body as { inputs: Completion[] }).inputs),
  },
];

/** Each one alone: one that nothing waits for does not hold the others up. */
function complete({ callbacks, settings }: Account, completions: readonly Completion[]): Reply {
  const unknown = completions
    .filter(({ callbackId, outputFields }) => !callbacks.complete({ callbackId, outputFields }))
    .map(({ callbackId }) => callbackId);
  if (unknown.length === 0 || settings.unknownCallback === '204') return { status: 204 };
  const message = `No execution is waiting for callback ${unknown.join(', ')}`;
  return { status: 404, refusal: resourceNotFound(message) };
}
