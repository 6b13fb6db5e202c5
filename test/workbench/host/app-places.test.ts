/** @jest-environment jsdom */
import type { CrmContext, PagesContext, SettingsContext } from '@hubspot/ui-extensions';
import {
  createHostApi,
  type CardSurroundings,
} from '../../../workbench/host/extension/host-api.ts';
import { placeOf } from '../../../workbench/host/page/place.ts';

const user = { id: 1, email: '', emails: [], firstName: '', lastName: '', roles: [], teams: [] };
const common = { user: { ...user, permissions: [] }, portal: { id: 2, timezone: 'Europe/Dublin' } };
const SETTINGS: SettingsContext = { location: 'settings', ...common };
const TAB: CrmContext = {
  ...{ location: 'crm.record.tab', ...common },
  crm: { objectId: 5, objectTypeId: '0-1' },
};

function actionsAt(context: CardSurroundings['context']): string[] {
  const { actions } = createHostApi({
    context,
    clock: { now: 0, running: false },
    addAlert: () => undefined,
    openIframe: () => undefined,
    refresh: () => undefined,
    readProperties: async () => ({}),
    onRecordChange: () => () => undefined,
  });
  return Object.keys(actions).sort();
}

const PAGES: PagesContext = { location: 'pages', ...common };

test.each([SETTINGS, PAGES])(
  'a page at $location can have done what HubSpot lets it, and nothing about a record',
  (context) => {
    expect(actionsAt(context)).toEqual([
      'addAlert',
      'closeOverlay',
      'copyTextToClipboard',
      'navigateToPage',
      'openIframeModal',
      'reloadPage',
    ]);
    expect(actionsAt(TAB)).toContain('refreshObjectProperties');
  },
);

test('each page of the app has an address of its own', () => {
  expect(placeOf('/settings')).toEqual({ at: 'settings' });
  expect(placeOf('/audit')).toEqual({ at: 'audit' });
  expect(placeOf('/workflows/1')).toEqual({ at: 'workflows' });
  expect(placeOf('/deals/7')).toEqual({ at: 'record', type: 'deals', id: '7' });
});
