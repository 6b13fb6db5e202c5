import http from 'node:http';
import type { AddressInfo } from 'node:net';
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
const isOurs = (request: http.IncomingMessage): boolean => {
  const { host, origin } = request.headers;
  return isLocal(host) && (origin === undefined || origin === `http://${host ?? ''}`);
};

export async function startWebServer(router: Router, port: number): Promise<WebServer> {
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
    if (!isOurs(request)) return sendJson(response, 403, { message: 'only from this machine' });
    const url = new URL(request.url ?? '/', 'http://127.0.0.1');
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
