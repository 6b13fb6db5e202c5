import type { PurposeSettings, Settings } from '../contract/settings.ts';
import { NOTHING_GUARDED } from './approval-policy.ts';
import type { SettingsInForce } from './policy.ts';

const CALL: PurposeSettings = {
  digits: 6,
  minutes: 5,
  attempts: 5,
  coolDownSeconds: 60,
  sendsPer10Minutes: 3,
  sendsPerDay: 10,
  wrongPerWeek: 10,
  countsForMinutes: 30,
  channels: ['email', 'sms'],
  newForHours: 24,
  whenNew: 'warn',
  verifiedActor: false,
};

/** What holds in an account that has saved nothing of its own. */
export const DEFAULT_SETTINGS: Settings = {
  purposes: {
    caller_check: CALL,
    sensitive_request: { ...CALL, minutes: 10, whenNew: 'refuse' },
    regulated_request: { ...CALL, whenNew: 'refuse' },
    portal_access: { ...CALL, minutes: 10, countsForMinutes: 60 },
    // A confirmation code for an address may live 24 hours (NIST SP 800-63A-4, section 3.8).
    email_ownership: {
      ...CALL,
      channels: ['email'],
      minutes: 24 * 60,
      countsForMinutes: 24 * 60,
    },
    deal_approval: {
      ...CALL,
      digits: 8,
      // HubSpot knows no number of its users.
      channels: ['email'],
      whenNew: 'refuse',
      // Long enough to fill in what HubSpot asks for before the move.
      countsForMinutes: 24 * 60,
    },
  },
  approvals: NOTHING_GUARDED,
  email: { senderName: null, senderAddress: null, replyTo: null, emailId: null },
  sms: { countries: [], messagesPerDay: 200 },
  roles: { everyone: 'approver', teams: [], people: [] },
  // How long the law wants what kept, only the account knows.
  keep: {
    caller_check: null,
    sensitive_request: null,
    regulated_request: null,
    portal_access: null,
    email_ownership: null,
    deal_approval: null,
  },
};

export const DEFAULTS: SettingsInForce = { version: 0, settings: DEFAULT_SETTINGS };

/** Settings as they were saved, which may have been before there was one of their parts. */
export function completeSettings(saved: Settings): Settings {
  const { keep, email } = DEFAULT_SETTINGS;
  return { ...{ keep, email }, ...saved };
}
