import type { PolicyFloor } from './settings-floor.ts';
import type { Role, Settings } from './settings.ts';
import type { Actor, Channel, Purpose } from './vocabulary.ts';

/** Milliseconds since 1970, by HubSpot's clock. */
type Instant = number;

/** One version of the settings, as the history lists it. */
export interface SettingsVersion {
  version: number;
  at: Instant;
  by: Actor;
  /** What differs from the version before: paths such as `purposes.caller_check.minutes`, with both values as text. */
  changes: { path: string; before: string; now: string }[];
}

/** Somebody whom a role or a rule can name. */
export interface PersonView {
  userId: number;
  /** The id that owner properties hold. */
  ownerId: string;
  name: string;
  teams: string[];
}

export interface TeamView {
  teamId: string;
  name: string;
}

/** A stage that a rule can guard. */
export interface StageView {
  pipeline: { id: string; label: string };
  stage: { id: string; label: string };
}

/** How messages leave by now, as far as it may be shown. */
export interface ChannelView {
  channel: Channel;
  /** `hubspot`: transactional email; `smtp`; `twilio`. Null: none is set. */
  via: 'hubspot' | 'smtp' | 'twilio' | null;
  /** The name that messages are signed with. */
  brand: string;
  /** The template's id, the server's host or the sending number: never a credential. */
  detail: string;
}

/** What the secret says of e-mail, which holds where the settings say nothing. Nothing of a login. */
export interface EmailSecretView {
  via: 'hubspot' | 'smtp';
  senderName: string;
  /** Null: that of HubSpot's e-mail itself. */
  senderAddress: string | null;
  /** Null by a mail server. */
  emailId: string | null;
}

/** All that the settings page shows besides the set-up. */
export interface SettingsView {
  now: Instant;
  /** 0: nothing was ever saved, and these are the defaults. */
  version: number;
  settings: Settings;
  /** What cannot be saved, by purpose. */
  floors: Readonly<Record<Purpose, PolicyFloor>>;
  /** Newest first; at most 20. */
  history: SettingsVersion[];
  people: PersonView[];
  teams: TeamView[];
  stages: StageView[];
  channels: ChannelView[];
  emailSecret: EmailSecretView;
  /** What the reader may do, and whether HubSpot vouched for who they are. */
  you: { role: Role; assurance: 'stated' | 'verified'; email: string };
}
