/** The page's own calls to the account: what HubSpot's front end does with its own credentials. */
export interface PageClient {
  get(path: string): Promise<unknown>;
  post(path: string, body: unknown): Promise<unknown>;
  list<Item>(path: string): Promise<Item[]>;
}

export function createPageClient(origin: string, token: string): PageClient {
  const call = async (method: string, path: string, body?: unknown): Promise<unknown> => {
    const response = await fetch(`${origin}${path}`, {
      method,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(5000),
    });
    const answer = (await response.json()) as { message?: string };
    if (!response.ok) throw new Error(answer.message ?? `${method} ${path}: ${response.status}`);
    return answer;
  };
  return {
    get: (path) => call('GET', path),
    post: (path, body) => call('POST', path, body),
    list: async <Item>(path: string) => ((await call('GET', path)) as { results: Item[] }).results,
  };
}
