import { createRemoteRoot } from '@remote-ui/core';
import * as RemoteUI from '@remote-ui/react';
import { createEndpoint, retain, type MessageEndpoint } from '@remote-ui/rpc';
import { followClock } from '../../gateway/executor/follow-clock.ts';
import type { HostApi, WorkerApi } from '../extension/contract.ts';
import { installGlobals, type RenderExtension } from './hubspot-globals.ts';

declare function importScripts(...urls: string[]): void;

let render: RenderExtension | undefined;
let host: HostApi | undefined;

const scope = self as unknown as Record<string, unknown>;
const setClock = followClock(globalThis);
installGlobals(
  scope,
  () => host,
  (callback) => (render = callback),
);

const api: WorkerApi = {
  async load(bundleUrl, hostApi) {
    retain(hostApi);
    host = hostApi;
    setClock(hostApi.clock);
    try {
      importScripts(bundleUrl);
    } catch (error) {
      return { ok: false, message: error instanceof Error ? error.message : String(error) };
    }
    return render
      ? { ok: true, value: null }
      : { ok: false, message: 'the bundle did not call hubspot.extend' };
  },
  render(channel) {
    retain(channel);
    if (!render || !host) throw new Error('render before load');
    const root = createRemoteRoot(channel);
    const { context, actions } = host;
    RemoteUI.createRoot(root).render(
      render({ context, actions, runServerlessFunction: scope['runServerless'] }),
    );
    void root.mount();
  },
  setClock,
};

createEndpoint(self as unknown as MessageEndpoint).expose(
  api as unknown as Record<string, (...args: never[]) => unknown>,
);
