import type { FetchReply, FetchRequest } from '../../gateway/fetch/card-fetch.ts';
import type { ExtensionContext, PlainResponse, ProxyOptions } from './contract.ts';

const PROXY = '/api/crm-extensibility/execution/internal/v3/proxy';

/** Sends a card's hubspot.fetch call the way HubSpot's page does, in the session of who sits there. */
export async function fetchForCard(
  { user }: ExtensionContext,
  url: string,
  { method = 'GET', timeout, body, headers }: ProxyOptions = {},
): Promise<PlainResponse> {
  const request: FetchRequest = {
    requestUri: url,
    method,
    ...(timeout !== undefined && { requestTimeoutMillis: timeout }),
    ...(body !== undefined && { requestBody: body }),
    ...(headers !== undefined && { requestHeaders: headers }),
  };
  const response = await fetch(PROXY, {
    method: 'POST',
    // In the place of the cookie by which HubSpot knows whose session it is.
    headers: { 'content-type': 'application/json', 'x-workbench-user': String(user.id) },
    body: JSON.stringify(request),
  });
  const reply = (await response.json()) as FetchReply;
  const { context, responseBody, message } = reply.body;
  const [status = reply.status] = context.appServerStatusCode ?? [];
  const text =
    typeof responseBody === 'string' ? responseBody : JSON.stringify(responseBody ?? { message });
  return { status: Number(status), headers: { 'content-type': 'application/json' }, body: text };
}
