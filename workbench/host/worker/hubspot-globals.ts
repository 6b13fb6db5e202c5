import * as RemoteUI from '@remote-ui/react';
import { retain } from '@remote-ui/rpc';
import * as React from 'react';
import type { HookAnswer, HostApi, LogLevel, ServerlessOptions } from '../extension/contract.ts';

export type RenderExtension = (api: object) => React.ReactElement;

type Fetch = Parameters<HostApi['httpProxy']>[1] & { headers?: HeadersInit };

/** The names in a worker's global scope that a bundle made with HubSpot's SDK 0.17 reads. */
export function installGlobals(
  scope: Record<string, unknown>,
  getHost: () => HostApi | undefined,
  onExtend: (render: RenderExtension) => void,
): void {
  const host = (): HostApi => {
    const found = getHost();
    if (!found) throw new Error('the card ran before the page was ready');
    return found;
  };

  // The build leaves React and @remote-ui/react out and expects them here.
  scope['React'] = React;
  scope['RemoteUI'] = RemoteUI;
  scope['__HUBSPOT_EXTENSION_WORKER__'] = true;
  scope['extend_V2'] = onExtend;

  const log = (level: LogLevel) => (data: unknown) => host().log(level, data);
  scope['logger'] = {
    debug: log('debug'),
    info: log('info'),
    warn: log('warn'),
    error: log('error'),
  };

  const serverless = async (name: string, options?: ServerlessOptions): Promise<unknown> => {
    const answer = await host().serverless(name, options);
    if (!answer.ok) throw new Error(answer.message);
    return answer.value;
  };
  const runServerless = async ({ name, ...options }: { name: string } & ServerlessOptions) =>
    serverless(name, options).then(
      (response) => ({ status: 'SUCCESS', response }),
      (error: Error) => ({ status: 'ERROR', message: error.message }),
    );
  scope['serverless'] = serverless;
  scope['runServerless'] = runServerless;

  scope['hsFetch'] = async (url: string | URL, { headers, ...options }: Fetch = {}) => {
    const plain = Object.fromEntries(new Headers(headers).entries());
    const answer = await host().httpProxy(String(url), { ...options, headers: plain });
    return new Response(answer.body, { status: answer.status, headers: answer.headers });
  };

  // Only plain data crosses from the page; what the SDK takes for a Response is made here.
  const asResponse = async (answer: Promise<HookAnswer>) => {
    const value = await answer;
    retain(value);
    return { ok: true, json: async () => value };
  };
  scope['hsWorkerAPI'] = {
    useExtensionContext: () => host().context,
    useExtensionActions: () => host().actions,
    useExtensionApi: () => ({
      context: host().context,
      actions: host().actions,
      runServerlessFunction: runServerless,
    }),
    useAppPageLocation: () => ({ path: '/', params: {} }),
    fetchCrmProperties: (names: string[], onUpdate: () => void) =>
      asResponse(host().data.fetchCrmProperties(names, onUpdate)),
    fetchAssociations: (request: object) => asResponse(host().data.fetchAssociations(request)),
    fetchCrmSearch: (request: object) => asResponse(host().data.fetchCrmSearch(request)),
    fetchHubSpotApi: async () => ({ status: 501, headers: {}, body: null }),
    formatCrmProperties: async ({ propertiesList }: { propertiesList: unknown }) => ({
      ok: true,
      json: async () => propertiesList,
    }),
  };
}
