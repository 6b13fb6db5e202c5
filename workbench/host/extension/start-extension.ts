import type { RemoteReceiver } from '@remote-ui/react/host';
import { createEndpoint, fromWebWorker } from '@remote-ui/rpc';
import type { ClockState } from '../page-contract.ts';
import type { WorkerApi } from './contract.ts';
import { createHostApi, type CardSurroundings } from './host-api.ts';

export interface RunningExtension {
  setClock(clock: ClockState): void;
  stop(): void;
}

/** Runs a card's bundle in a worker of its own, as HubSpot does. */
export function startExtension(
  bundle: string,
  receiver: RemoteReceiver,
  page: CardSurroundings,
  on: { ready(): void; failed(message: string): void },
): RunningExtension {
  // A classic worker: the bundle is a script that is loaded with importScripts.
  const worker = new Worker('/host/worker.js');
  worker.addEventListener('error', (event) => {
    event.preventDefault();
    on.failed(event.message);
  });
  const endpoint = createEndpoint<WorkerApi>(fromWebWorker(worker));
  const call = endpoint.call;
  let stopped = false;

  receiver.on('mount', () => on.ready());
  const start = async (): Promise<void> => {
    const loaded = await call.load(new URL(bundle, location.href).href, createHostApi(page));
    if (stopped) return;
    if (!loaded.ok) return on.failed(loaded.message);
    await call.render(receiver.receive);
  };
  start().catch((error: unknown) => {
    if (!stopped) on.failed(error instanceof Error ? error.message : String(error));
  });

  return {
    setClock: (clock) => void call.setClock(clock),
    stop() {
      stopped = true;
      endpoint.terminate();
    },
  };
}
