import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { ENDPOINTS, type Endpoints } from '../endpoints/endpoints.ts';
import { readJson, sendJson } from './respond.ts';
import type { Router } from './router.ts';

export interface WebServer {
  url: string;
  close(): Promise<void>;
}

const isLocal = (host: string | undefined): boolean =>
  /^(127\.0\.0\.1|localhost)(:\d+)?$/.test(host ?? '');

// The workbench changes things for whoever asks, so only its own page may ask: not another web
// site open in the same browser, and not one that points its own name at this machine.
const isOurs = ({ headers: { host, origin } }: http.IncomingMessage): boolean =>
  origin === undefined || origin === `http://${host ?? ''}`;

/** Pages and the workbench's own addresses for its own page; endpoint functions for anyone here. */
export async function startWebServer(
  router: Router,
  endpoints: Endpoints,
  port: number,
): Promise<WebServer> {
  const server = http.createServer((request, response) => {
    void answer(request, response).catch((error: unknown) => {
      const message = error instanceof Error ? error.message : String(error);
      if (!response.headersSent) sendJson(response, 500, { message });
      else response.end();
    });
  });

  async function answer(
    request: http.IncomingMessage,
    response: http.ServerResponse,
  ): Promise<void> {
    const forbidden = (): void => sendJson(response, 403, { message: 'only from this machine' });
    if (!isLocal(request.headers.host)) return forbidden();
    const url = new URL(request.url ?? '/', 'http://127.0.0.1');
    // HubSpot serves these to the whole internet, pages of other sites included.
    if (url.pathname.startsWith(`${ENDPOINTS}/`)) return endpoints(request, response, url);
    if (!isOurs(request)) return forbidden();
    const found = router.find(request.method ?? 'GET', url.pathname);
    if (!found) return sendJson(response, 404, { message: `no ${url.pathname} here` });
    const { handler, params } = found;
    await handler({ request, response, url, params, body: () => readJson(request) });
  }

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        // Live pages keep a connection open for as long as they live.
        server.closeAllConnections();
      }),
  };
}
