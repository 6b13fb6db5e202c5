import { validateHeaderName, validateHeaderValue } from 'node:http';
import { createRequire } from 'node:module';
import type { EndpointFunction } from './functions.ts';
import type { EndpointContext, ExecutionReply } from './messages.ts';

/**
 * Runs an endpoint's function in this thread. HubSpot's executor knows only what cards call, so
 * this loads the built file as that does: anew for every call. What goes wrong is logged, and the
 * caller is told nothing of it.
 */
export async function callEndpoint(
  { uid, file }: EndpointFunction,
  context: EndpointContext,
  log: (line: string) => void,
): Promise<ExecutionReply> {
  try {
    const load = createRequire(file);
    Reflect.deleteProperty(load.cache, load.resolve(file));
    const { main } = load(file) as { main?: (context: EndpointContext) => unknown };
    if (main === undefined) throw new Error(`there is no "main" export in ${file}`);
    return replyOf(await main(context));
  } catch (error) {
    const shown = error instanceof Error ? (error.stack ?? error.message) : String(error);
    log(`[endpoint] ${uid} failed: ${shown}`);
    return failed();
  }
}

export const failed = (): ExecutionReply => ({
  status: 500,
  body: { status: 'error', message: 'internal error', correlationId: 'n/a' },
});

/** What a function returned, as an answer; only what JSON can carry leaves the function. */
function replyOf(returned: unknown): ExecutionReply {
  const value = JSON.parse(JSON.stringify(returned ?? null)) as {
    statusCode?: unknown;
    headers?: Record<string, unknown>;
    body?: unknown;
  } | null;
  const status = value?.statusCode;
  if (typeof status !== 'number' || !Number.isInteger(status) || status < 200 || status > 599) {
    throw new TypeError('it returned no statusCode');
  }
  const headers: Record<string, string> = {};
  for (const [name, text] of Object.entries(value?.headers ?? {})) {
    validateHeaderName(name);
    validateHeaderValue(name, String(text));
    headers[name.toLowerCase()] = String(text);
  }
  return { status, body: value?.body, headers };
}
