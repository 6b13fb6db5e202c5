/** Repeated parameters and comma lists both count (HubSpot docs, Using object APIs). */
export function listParameter(query: URLSearchParams, name: string): string[] {
  return query
    .getAll(name)
    .flatMap((value) => value.split(','))
    .map((value) => value.trim())
    .filter((value) => value !== '');
}

export function flagParameter(query: URLSearchParams, name: string): boolean {
  return query.get(name) === 'true';
}

export function limitParameter(query: URLSearchParams, usual: number, most: number): number {
  const limit = Number(query.get('limit') ?? usual);
  return Number.isInteger(limit) && limit > 0 ? Math.min(limit, most) : usual;
}
