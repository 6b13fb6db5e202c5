import { contractOf, type OperationContract } from '../contract/contract.ts';
import { pathsOf } from './path-table.ts';
import type { Route } from './route.ts';

export interface RouteMatch {
  route: Route;
  contract: OperationContract | undefined;
  params: Record<string, string>;
}

export type Router = (method: string, pathname: string) => RouteMatch | undefined;

export function createRouter(routes: readonly Route[]): Router {
  const table = routes.flatMap((route) =>
    pathsOf(route.template).map((template) => ({
      route,
      segments: template.split('/'),
      literals: template.split('/').filter((segment) => !segment.startsWith('{')).length,
    })),
  );
  // `/batch/read` before `/{objectId}`.
  table.sort((one, other) => other.literals - one.literals);

  return (method, pathname) => {
    const parts = pathname.replace(/(?<=.)\/$/, '').split('/');
    for (const { route, segments } of table) {
      if (route.method !== method || segments.length !== parts.length) continue;
      const params = match(segments, parts);
      if (params === undefined) continue;
      const contract = contractOf(route.method, route.contract ?? route.template);
      return { route, contract, params };
    }
    return undefined;
  };
}

function match(segments: string[], parts: string[]): Record<string, string> | undefined {
  const params: Record<string, string> = {};
  for (const [position, segment] of segments.entries()) {
    const part = parts[position] ?? '';
    if (!segment.startsWith('{')) {
      if (segment !== part) return undefined;
    } else if (part === '') {
      return undefined;
    } else {
      params[segment.slice(1, -1)] = safelyDecoded(part);
    }
  }
  return params;
}

function safelyDecoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
