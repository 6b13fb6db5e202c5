import type { EndpointFunction } from './functions.ts';

/** What the main thread and the thread that runs our functions say to each other. */

export interface ExecutionRequest {
  serverlessFunction: string;
  parameters?: unknown;
  event?: unknown;
  objectQuery?: {
    objectId: number | string;
    objectTypeId: string;
    objectPropertyNames: readonly string[];
  };
}

/** All that HubSpot hands to an endpoint's function (observed live, public reports). */
export interface EndpointContext {
  accountId: number;
  /** Parsed; null when nothing was sent. The bytes it was parsed from are not handed over. */
  body: unknown;
  headers: Record<string, string>;
  method: string;
  params: Record<string, string[]>;
}

export interface ExecutionReply {
  status: number;
  body: unknown;
  /** Only an endpoint's function can set some; their names are in lower case. */
  headers?: Record<string, string>;
}

/** `running: false` means that time stands still at `now`. */
export interface ClockReading {
  now: number;
  running: boolean;
}

export interface ThreadSetup {
  /** Folder of HubSpot's executor inside its dev-server package. */
  hubspotServerless: string;
  /** Folder that holds `app/`. */
  projectSource: string;
  platformVersion: string;
  accountId: number;
  hubspotApiOrigin: string;
}

export type ToThread =
  | { kind: 'execute'; id: number; appId: number; request: ExecutionRequest; clock: ClockReading }
  | {
      kind: 'endpoint';
      id: number;
      endpoint: EndpointFunction;
      context: EndpointContext;
      clock: ClockReading;
    }
  | { kind: 'env'; env: Record<string, string> };

export type FromThread =
  | { kind: 'ready' }
  | { kind: 'reply'; id: number; reply: ExecutionReply }
  | { kind: 'log'; line: string };
