import type { IncomingHttpHeaders } from 'node:http';

/** Of what browsers and HTTP clients send by themselves. The host is not among them. */
const STANDARD: ReadonlySet<string> = new Set([
  'accept',
  'accept-encoding',
  'accept-language',
  'authorization',
  'cache-control',
  'connection',
  'content-length',
  'content-type',
  'cookie',
  'origin',
  'referer',
  'upgrade-insecure-requests',
  'user-agent',
]);

/**
 * What HubSpot's gateway lets through to a function: headers in common use and HubSpot's own. Any
 * other is dropped (observed live, public reports).
 */
export function passedHeaders(sent: IncomingHttpHeaders): Record<string, string> {
  const passed: Record<string, string> = {};
  for (const [name, value] of Object.entries(sent)) {
    const passes = STANDARD.has(name) || name.startsWith('x-hubspot-');
    if (passes && typeof value === 'string') passed[name] = value;
  }
  return passed;
}
