/** What the workbench's page and its server say to each other. Types only. */
import type { Message } from '../inbox/message.ts';
import type { TextMessage } from '../twilio/message.ts';

export type { Message, TextMessage };

/** The records that have a page. */
export type RecordType = 'contacts' | 'deals';

export interface Rep {
  userId: number;
  email: string;
  firstName: string;
  lastName: string;
  title: string;
}

export interface CardInfo {
  uid: string;
  name: string;
  location: string;
  objectTypes: readonly string[];
  /** Address of the built bundle, or undefined while it is not built. */
  bundle?: string;
}

/** The app's page in HubSpot's settings. */
export interface SettingsPageInfo {
  uid: string;
  /** Address of the built bundle, or undefined while it is not built. */
  bundle?: string;
}

export interface PropertyInfo {
  name: string;
  label: string;
  description: string;
  type: string;
  options: readonly { label: string; value: string }[];
  /** Another property whose value decides which of the options go with it; a value that is not here: all. */
  narrowedBy?: { property: string; values: Readonly<Record<string, readonly string[]>> };
}

export interface PropertyGroup {
  name: string;
  label: string;
  properties: readonly PropertyInfo[];
}

export interface ContactSummary {
  id: string;
  name: string;
  email: string;
  /** Of the mobile phone, without the spaces; empty where there is none. */
  phone: string;
  about: string;
}

export interface DealSummary {
  id: string;
  name: string;
  amount: string;
  stage: string;
  stageLabel: string;
  pipelineLabel: string;
  owner: { name: string; email: string };
  about: string;
  /** Of the last code about it; empty where there was none. */
  challenge: string;
}

export interface ClockState {
  now: number;
  running: boolean;
}

export type MailVia = Message['via'];

/** What the menu of faults offers: answers of HubSpot and of Twilio, and rules of the bank's admin. */
export interface TroubleKinds {
  faults: readonly string[];
  mails: readonly string[];
  texts: readonly string[];
  rules: readonly string[];
}

export interface Session {
  account: { id: number; timezone: string; name: string };
  app: { id: number; name: string };
  /** Of the profile that the app was deployed with. */
  variables: Record<string, string>;
  reps: readonly Rep[];
  cards: Readonly<Record<RecordType, readonly CardInfo[]>>;
  settingsPage?: SettingsPageInfo;
  groups: Readonly<Record<RecordType, readonly PropertyGroup[]>>;
  faults: TroubleKinds;
  clock: ClockState;
  mail: MailVia;
}

export interface TimelineField {
  label: string;
  value: string;
  before?: string;
  /** Name of the property, where the value is one's. */
  property?: string;
}

export interface TimelineItem {
  id: string;
  at: number;
  kind: 'event' | 'note' | 'change' | 'created';
  title: string;
  by?: string;
  fields?: readonly TimelineField[];
  html?: string;
}

export interface RecordView {
  id: string;
  archived: boolean;
  properties: Record<string, string>;
  timeline: readonly TimelineItem[];
}

export interface JournalLine {
  seq: number;
  at: number;
  method: string;
  path: string;
  status: number;
  ms: number;
}

export interface FaultRequest {
  kind: string;
  /** Of the calls of HubSpot it is for; empty: every call. */
  path: string;
  always: boolean;
}

export type LiveEvent =
  /** From here on the page hears of everything; what was before, it has to ask for. */
  | { kind: 'joined' }
  | { kind: 'record'; objectType: string; id: string }
  | { kind: 'timeline' }
  | { kind: 'enrolments' }
  | { kind: 'mail' }
  | { kind: 'text' }
  | { kind: 'clock'; clock: ClockState }
  | { kind: 'mail-route'; via: MailVia }
  | { kind: 'journal' };
