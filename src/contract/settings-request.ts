import type { CheckId } from './set-up.ts';
import type { Settings } from './settings.ts';
import type { Channel } from './vocabulary.ts';

/** What every request of the settings page carries. A claim until the function has checked it. */
export interface SettingsClaims {
  user: { id: number };
  /** The actor token of `whoami`, where the page has one. */
  actor?: string;
}

export type SettingsRequest = SettingsClaims &
  (
    | { action: 'view' }
    /** Looks at everything that set-up makes. Changes nothing. */
    | { action: 'checks' }
    /** Makes what is missing of one line. Changes nothing when nothing is. */
    | { action: 'fix'; check: CheckId }
    /** Saves as the version after `base`; refused when somebody saved in between. */
    | { action: 'save'; base: number; settings: Settings; request: string }
    /** What a message says in a language. Sends nothing. */
    | { action: 'preview'; channel: Channel; language: string }
    /** A message to the reader's own address or number, as HubSpot knows it. */
    | { action: 'test'; channel: Channel; language: string; request: string }
  );
