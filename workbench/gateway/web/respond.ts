import fs from 'node:fs';
import path from 'node:path';
import type { IncomingMessage, ServerResponse } from 'node:http';

const TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};

export function sendJson(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' });
  response.end(JSON.stringify(body));
}

export function sendHtml(response: ServerResponse, html: string): void {
  response.writeHead(200, { 'content-type': TYPES['.html'], 'cache-control': 'no-store' });
  response.end(html);
}

export function redirect(response: ServerResponse, to: string): void {
  response.writeHead(302, { location: to });
  response.end();
}

/** Sends `folder/name`; only the last part of the name counts, so nothing outside is reachable. */
export function sendFile(response: ServerResponse, folder: string, name: string): void {
  const file = path.join(folder, path.basename(name));
  if (!fs.existsSync(file)) return sendJson(response, 404, { message: `${name} is not built` });
  response.writeHead(200, {
    'content-type': TYPES[path.extname(file)] ?? 'application/octet-stream',
    'cache-control': 'no-store',
  });
  response.end(fs.readFileSync(file));
}

export async function readJson(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString('utf8');
  return text === '' ? {} : (JSON.parse(text) as unknown);
}
