/** What HubSpot hands to an endpoint function: neither the raw body nor the host. */
export interface EndpointContext {
  /** Parsed from JSON. */
  body?: unknown;
  headers?: Readonly<Record<string, unknown>>;
  method?: string;
  /** The query. */
  params?: Readonly<Record<string, unknown>>;
  accountId?: unknown;
}

/**
 * A header's value, whatever the case of its name; undefined when it is not there. One that is there more
 * than once, or is no text, is empty: it must not pass for absent.
 */
export function headerOf({ headers }: EndpointContext, name: string): string | undefined {
  const values = Object.entries(headers ?? {}).filter(([key]) => key.toLowerCase() === name);
  const [, value] = values[0] ?? [];
  if (values.length === 0) return undefined;
  return values.length === 1 && typeof value === 'string' ? value : '';
}
