/** What the page and a card's worker say to each other. HubSpot's own names for this are private. */
import type {
  CrmContext,
  CrmHostActions,
  PagesContext,
  SettingsActions,
  SettingsContext,
  UiePlatformActions,
} from '@hubspot/ui-extensions';
import type { RemoteChannel } from '@remote-ui/core';
import type { ClockState } from '../page-contract.ts';

/** A throw would be told to both sides by @remote-ui/rpc, so failures travel as values. */
export type Envelope<Value> = { ok: true; value: Value } | { ok: false; message: string };

export interface ServerlessOptions {
  parameters?: unknown;
  propertiesToSend?: readonly string[];
  payload?: unknown;
}

export interface ProxyOptions {
  method?: string;
  timeout?: number;
  body?: unknown;
  headers?: Record<string, string>;
}

export interface PlainResponse {
  status: number;
  headers: Record<string, string>;
  body: string;
}

export type LogLevel = 'debug' | 'info' | 'warn' | 'error';
export type Properties = Record<string, string | null>;

/** What a data hook gets: the shape its `response.json()` must have. */
export interface HookAnswer {
  data?: unknown;
  error?: string;
  cleanup?: () => void;
}

/** What a card on a record can have done. */
export type HostActions = CrmHostActions & UiePlatformActions;

/** What a page of the app can have done: nothing about a record. */
export type PageHostActions = SettingsActions & UiePlatformActions;

export type ExtensionContext = CrmContext | SettingsContext | PagesContext;

export interface HostApi {
  context: ExtensionContext;
  actions: HostActions | PageHostActions;
  clock: ClockState;
  serverless(name: string, options?: ServerlessOptions): Promise<Envelope<unknown>>;
  httpProxy(url: string, options?: ProxyOptions): Promise<PlainResponse>;
  log(level: LogLevel, data: unknown): void;
  data: {
    fetchCrmProperties(
      names: readonly string[],
      onUpdate: (properties: Properties) => void,
    ): Promise<HookAnswer>;
    fetchAssociations(request: object): Promise<HookAnswer>;
    fetchCrmSearch(request: object): Promise<HookAnswer>;
  };
}

export interface WorkerApi {
  load(bundleUrl: string, host: HostApi): Promise<Envelope<null>>;
  render(channel: RemoteChannel): void;
  setClock(clock: ClockState): void;
}
