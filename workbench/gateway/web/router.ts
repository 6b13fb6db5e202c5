import type { IncomingMessage, ServerResponse } from 'node:http';

export interface Call {
  request: IncomingMessage;
  response: ServerResponse;
  url: URL;
  params: Record<string, string>;
  body: () => Promise<unknown>;
}

export type Handler = (call: Call) => unknown;

interface Route {
  method: string;
  pattern: RegExp;
  names: string[];
  handler: Handler;
}

export interface Router {
  on(method: string, template: string, handler: Handler): void;
  find(
    method: string,
    pathname: string,
  ): { handler: Handler; params: Record<string, string> } | undefined;
}

/** Templates look like `/contacts/:id`. */
export function createRouter(): Router {
  const routes: Route[] = [];
  return {
    on(method, template, handler) {
      const names: string[] = [];
      const source = template.replace(/:(\w+)/g, (_whole, name: string) => {
        names.push(name);
        return '([^/]+)';
      });
      routes.push({ method, pattern: new RegExp(`^${source}$`), names, handler });
    },
    find(method, pathname) {
      for (const route of routes) {
        const match = route.method === method ? route.pattern.exec(pathname) : null;
        if (!match) continue;
        const params = Object.fromEntries(
          route.names.map((name, i) => [name, decodeURIComponent(match[i + 1] ?? '')]),
        );
        return { handler: route.handler, params };
      }
      return undefined;
    },
  };
}
