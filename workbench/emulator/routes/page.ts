import type { Call } from '../http/route.ts';

export interface Page<T> {
  results: T[];
  paging?: { next: { after: string; link: string } };
}

/** `after` is the place of the next one; there is no `paging` on the last page. */
export function pageOf<T>(call: Call, all: readonly T[], limit: number): Page<T> {
  const start = Number(call.query.get('after') ?? 0) || 0;
  const results = all.slice(start, start + limit);
  const next = start + limit;
  if (next >= all.length) return { results };
  const query = new URLSearchParams(call.query);
  query.set('after', String(next));
  return {
    results,
    paging: {
      next: { after: String(next), link: `${call.origin}${call.path}?${query.toString()}` },
    },
  };
}
