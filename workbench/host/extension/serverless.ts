import type { Envelope, ExtensionContext, ServerlessOptions } from './contract.ts';

const EXECUTION = '/api/crm-extensibility/execution/internal/v3/action/function';

interface Answer {
  response?: unknown;
  message?: string;
  errors?: { message: string }[];
}

/** Sends a card's hubspot.serverless call the way HubSpot's page does. */
export async function callServerless(
  context: ExtensionContext,
  name: string,
  options: ServerlessOptions = {},
): Promise<Envelope<unknown>> {
  const { parameters, propertiesToSend, payload } = options;
  const body = {
    serverlessFunction: name,
    location: context.location,
    parameters,
    ...(payload === undefined ? {} : { event: { type: 'SERVERLESS_ACTION_HOOK', payload } }),
    ...(propertiesToSend === undefined || !('crm' in context)
      ? {}
      : { objectQuery: { ...context.crm, objectPropertyNames: propertiesToSend } }),
  };
  try {
    const response = await fetch(`${EXECUTION}/${context.extension?.appId ?? 0}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    const answer = (await response.json()) as Answer;
    if (response.ok) return { ok: true, value: answer.response ?? null };
    return { ok: false, message: answer.errors?.[0]?.message ?? answer.message ?? 'error' };
  } catch (error) {
    return { ok: false, message: error instanceof Error ? error.message : String(error) };
  }
}
