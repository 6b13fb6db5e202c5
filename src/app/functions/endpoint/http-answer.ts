/** What an endpoint function gives back (HubSpot docs, Serverless functions). */
export interface HttpAnswer {
  statusCode: number;
  body: object;
  headers?: Record<string, string>;
}

/**
 * Asks to be called again later. HubSpot calls again after a 429, and reads `Retry-After` in
 * milliseconds (HubSpot docs, Custom workflow actions, Execution).
 */
export function callAgain(retryAfterMs: number): HttpAnswer {
  return {
    statusCode: 429,
    body: { message: 'Not now. Call again later.' },
    headers: { 'Retry-After': String(Math.max(1, Math.ceil(retryAfterMs))) },
  };
}
