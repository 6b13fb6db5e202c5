import type { Check } from './set-up.ts';
import type { Channel } from './vocabulary.ts';
import type { SettingsVersion, SettingsView } from './settings-view.ts';

/** Why the settings page was not answered as it wished. */
export type SettingsRefusal =
  | { refusal: 'malformed_request'; field: string }
  | { refusal: 'unknown_user' }
  /** Only admins; or only somebody for whom HubSpot vouches. */
  | { refusal: 'not_allowed'; needs: 'admin' | 'verified_actor' }
  /** Somebody else saved since: their version, for the reader to look at. */
  | { refusal: 'saved_meanwhile'; by: SettingsVersion; view: SettingsView }
  /** The field that cannot be saved as it is, by its path, and the nearest value that can. */
  | { refusal: 'not_sound'; path: string; nearest?: string }
  /** `detail`: the carrier's own code; empty where it gave none. */
  | { refusal: 'delivery_refused'; reason: string; detail: string }
  /** No test message before that. Milliseconds since 1970. */
  | { refusal: 'too_many_tests'; until: number }
  | { refusal: 'not_set_up'; missing: string }
  | { refusal: 'busy'; retryAfterMs: number }
  | { refusal: 'unconfirmed' }
  | { refusal: 'trail_broken' };

export type SettingsReply =
  | { ok: true; action: 'view'; view: SettingsView }
  | { ok: true; action: 'checks'; checks: Check[] }
  | { ok: true; action: 'fix'; check: Check; checks: Check[] }
  | { ok: true; action: 'save'; view: SettingsView }
  /** `subject`: empty of a text message. */
  | {
      ok: true;
      action: 'preview';
      channel: Channel;
      language: string;
      /** Which way its lines run. */
      direction: 'ltr' | 'rtl';
      subject: string;
      text: string;
    }
  /** Handed over; `to` is masked. */
  | { ok: true; action: 'test'; to: string }
  | ({ ok: false } & SettingsRefusal);
