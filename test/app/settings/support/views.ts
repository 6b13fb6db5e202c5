import type { Check, CheckId } from '../../../../src/contract/set-up.ts';
import type { SettingsVersion, SettingsView } from '../../../../src/contract/settings-view.ts';
import type { Purpose } from '../../../../src/contract/vocabulary.ts';
import { DEFAULT_SETTINGS } from '../../../../src/otp/default-settings.ts';
import { policyFloor } from '../../../../src/otp/settings-floor.ts';

/** The renderer's user. */
export const ME = 1;
export const KIM = { userId: 7, name: 'Kim Lindqvist', assurance: 'stated' } as const;
/** 15:00 UTC: 10:00 in the time zone of the renderer's account. */
export const NOW = Date.UTC(2026, 10, 25, 15);

export function check(id: CheckId, changes: Partial<Check> = {}): Check {
  return { id, state: 'ok', fix: 'none', facts: [], ...changes };
}

/** A bare account, as far as a test needs one. */
export const BARE: readonly Check[] = [
  check('token', { facts: [{ fact: 'account', of: '4711' }] }),
  check('scopes'),
  check('entry_object', { state: 'missing', fix: 'app', facts: [{ fact: 'lacks_object' }] }),
  check('contact_properties', {
    ...{ state: 'missing', fix: 'app' },
    facts: [
      { fact: 'lacks_property', of: 'otp_status' },
      { fact: 'lacks_property', of: 'otp_channel' },
    ],
  }),
  check('round_trip', { state: 'unknown', facts: [{ fact: 'waits_for', of: 'entry_object' }] }),
];

export const READY: readonly Check[] = BARE.map(({ id }) => check(id));

export function version(changes: Partial<SettingsVersion> = {}): SettingsVersion {
  return {
    ...{ version: 2, at: NOW - 60_000, by: KIM },
    changes: [{ path: 'purposes.portal_access.minutes', before: '10', now: '8' }],
    ...changes,
  };
}

const purposes = Object.keys(DEFAULT_SETTINGS.purposes) as Purpose[];

export function view(changes: Partial<SettingsView> = {}): SettingsView {
  return {
    ...{ now: NOW, version: 1, settings: DEFAULT_SETTINGS, history: [] },
    floors: Object.fromEntries(
      purposes.map((purpose) => [purpose, policyFloor(purpose)]),
    ) as SettingsView['floors'],
    people: [
      { userId: ME, ownerId: '901', name: 'Robin Rep', teams: [] },
      { userId: KIM.userId, ownerId: '902', name: KIM.name, teams: ['5'] },
    ],
    teams: [{ teamId: '5', name: 'Customer care' }],
    stages: ['contractsent', 'closedwon'].map((id) => ({
      pipeline: { id: 'default', label: 'Sales' },
      stage: { id, label: id === 'closedwon' ? 'Closed won' : 'Contract sent' },
    })),
    channels: [{ channel: 'email', via: 'hubspot', brand: 'Northwind Bank', detail: '7001' }],
    emailSecret: {
      ...{ via: 'hubspot', senderName: 'Northwind Bank', senderAddress: null, emailId: '7001' },
    },
    you: { role: 'approver', assurance: 'stated', email: 'robin@northwind.example' },
    ...changes,
  };
}
