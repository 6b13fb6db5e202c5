import type { IncomingMessage } from 'node:http';

export type ReceivedBody = { body: unknown } | { refused: 400 | 413 | 415; message: string };

// HubSpot docs, Serverless functions: limits.
const LARGEST = 6 * 1024 * 1024;
const JSON_TYPE = /^application\/json\s*(;|$)/i;

/** The parsed body, null when nothing was sent. Only JSON gets to a function. */
export async function receivedBody(request: IncomingMessage): Promise<ReceivedBody> {
  const chunks: Buffer[] = [];
  let size = 0;
  // Read to its end even if it is too large: who is still sending hears no answer.
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= LARGEST) chunks.push(chunk);
  }
  if (size === 0) return { body: null };
  if (size > LARGEST) return { refused: 413, message: `the body is larger than ${LARGEST} bytes` };
  if (!JSON_TYPE.test(request.headers['content-type'] ?? '')) {
    return { refused: 415, message: 'the content type is not application/json' };
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks));
    return { body: JSON.parse(text) as unknown };
  } catch {
    return { refused: 400, message: 'the body is not JSON' };
  }
}
