import type { RecordType } from '../page-contract.ts';

/** What the page's address asks for. */
export type Place =
  | { at: 'record'; type: RecordType; id: string }
  | { at: 'workflows' }
  | { at: 'audit' }
  | { at: 'settings' };

export function placeOf(pathname: string): Place {
  if (pathname === '/settings') return { at: 'settings' };
  if (pathname === '/audit') return { at: 'audit' };
  const [, type, id] = /^\/(contacts|deals)\/(\d+)/.exec(pathname) ?? [];
  if (type !== 'contacts' && type !== 'deals') return { at: 'workflows' };
  return { at: 'record', type, id: id ?? '' };
}
