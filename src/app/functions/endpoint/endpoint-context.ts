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

/** A header's value, whatever the case of its name; undefined unless there is exactly one. */
export function headerOf({ headers }: EndpointContext, name: string): string | undefined {
  const values = Object.entries(headers ?? {}).filter(([key]) => key.toLowerCase() === name);
  const [, value] = values[0] ?? [];
  return values.length === 1 && typeof value === 'string' ? value : undefined;
}
