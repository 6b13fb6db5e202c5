import { retain } from '@remote-ui/rpc';
import { closeOverlay } from '../components/overlays.tsx';
import type { ClockState } from '../page-contract.ts';
import type {
  ExtensionContext,
  HookAnswer,
  HostActions,
  HostApi,
  Properties,
  PageHostActions,
} from './contract.ts';
import { fetchForCard } from './card-fetch.ts';
import { callServerless } from './serverless.ts';

/** What the page lends to a card. */
export interface CardSurroundings {
  context: ExtensionContext;
  clock: ClockState;
  addAlert: HostActions['addAlert'];
  openIframe: HostActions['openIframeModal'];
  refresh(): void;
  readProperties(): Promise<Record<string, string>>;
  onRecordChange(listener: () => void): () => void;
}

const pick = (all: Record<string, string>, names: readonly string[]): Properties =>
  Object.fromEntries(names.map((name) => [name, all[name] ?? null]));

const pickPresent = (
  all: Record<string, string>,
  names: readonly string[] | '*',
): Record<string, string> =>
  names === '*' ? all : Object.fromEntries(names.map((name) => [name, all[name] ?? '']));

async function ask(path: string, request: object): Promise<HookAnswer> {
  const response = await fetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(request),
  });
  const answer = (await response.json()) as { message?: string };
  return response.ok ? { data: answer } : { error: answer.message ?? 'error' };
}

/** HubSpot docs, UI extensions SDK: what each place lets an extension have done. */
function createActions(page: CardSurroundings): HostActions | PageHostActions {
  const anywhere = actionsAnywhere(page);
  return 'crm' in page.context ? { ...anywhere, ...actionsOnRecord(page) } : anywhere;
}

function actionsAnywhere(page: CardSurroundings): PageHostActions {
  return {
    addAlert: page.addAlert,
    openIframeModal: (action, onClose) => {
      if (onClose) retain(onClose);
      page.openIframe(action, onClose);
    },
    reloadPage: () => location.reload(),
    copyTextToClipboard: (text) => navigator.clipboard.writeText(text),
    closeOverlay,
    navigateToPage: ({ to }) => page.addAlert({ type: 'info', message: to }),
  };
}

function actionsOnRecord(page: CardSurroundings): Omit<HostActions, keyof PageHostActions> {
  const fetchCrmObjectProperties = async (names: string[] | '*') =>
    pickPresent(await page.readProperties(), names);
  return {
    refreshObjectProperties: page.refresh,
    fetchCrmObjectProperties,
    onCrmPropertiesUpdate: (names, callback) => {
      retain(callback);
      page.onRecordChange(() => void fetchCrmObjectProperties(names as string[]).then(callback));
    },
  };
}

export function createHostApi(page: CardSurroundings): HostApi {
  const { context } = page;
  return {
    context,
    actions: createActions(page),
    clock: page.clock,
    serverless: (name, options) => callServerless(context, name, options),
    httpProxy: (url, options) => fetchForCard(context, url, options),
    log: (level, data) => console[level]('[card]', data),
    data: {
      async fetchCrmProperties(names, onUpdate) {
        retain(onUpdate);
        let last = pick(await page.readProperties(), names);
        const stop = page.onRecordChange(() => {
          void page.readProperties().then((all) => {
            const next = pick(all, names);
            if (JSON.stringify(next) === JSON.stringify(last)) return;
            last = next;
            onUpdate(next);
          });
        });
        return { data: last, cleanup: stop };
      },
      fetchAssociations: (request) =>
        ask('/workbench/associations', { ...request, ...('crm' in context && context.crm) }),
      fetchCrmSearch: (request) => ask('/workbench/search', request),
    },
  };
}
