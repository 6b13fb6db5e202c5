import type {
  ChannelView,
  EmailSecretView,
  SettingsVersion,
  SettingsView,
  StageView,
} from '../../../contract/settings-view.ts';
import type { PolicyFloor } from '../../../contract/settings-floor.ts';
import type { Purpose } from '../../../contract/vocabulary.ts';
import { emailRouteInForce } from '../../../delivery/email-route-in-force.ts';
import type { EmailRoute } from '../../../delivery/email-route.ts';
import { readEverybody } from '../../../hubspot/people.ts';
import { readPipelines, type Pipelines } from '../../../hubspot/pipelines.ts';
import { DEFAULT_SETTINGS } from '../../../otp/default-settings.ts';
import type { SettingsEntry } from '../../../otp/entry.ts';
import { roleOf } from '../../../otp/roles.ts';
import { settingsChanges } from '../../../otp/settings-changes.ts';
import { settingsVersions, type SettingsHead } from '../../../otp/settings-chain.ts';
import { policyFloor } from '../../../otp/settings-floor.ts';
import type { BareDesk } from '../desk/desk.ts';
import type { Environment } from '../desk/environment.ts';
import type { Reader } from './reader.ts';

/** Versions that the history shows. */
const SHOWN = 20;

/** All that the settings page shows besides the set-up. Throws `CallFailed` and what a ledger throws. */
export async function settingsView(
  desk: BareDesk,
  head: SettingsHead,
  { by, user }: Reader,
): Promise<SettingsView> {
  const { connection, patience, environment } = desk;
  const [everybody, pipelines, history] = await Promise.all([
    readEverybody(connection, patience),
    readPipelines(connection, patience, 0),
    recentVersions(desk, head),
  ]);
  return {
    now: desk.turn.now(),
    version: head.version,
    settings: head.settings,
    floors: floors(),
    history,
    ...everybody,
    stages: stagesOf(pipelines),
    channels: [
      emailView(emailRouteInForce(environment.route, head.settings.email)),
      smsView(environment),
    ],
    emailSecret: secretView(environment.route),
    // By these settings: who has just been made an admin, or is none any more, sees it.
    you: {
      role: roleOf(head.settings.roles, user),
      assurance: by.assurance,
      email: user.email,
    },
  };
}

function floors(): Record<Purpose, PolicyFloor> {
  const purposes = Object.keys(DEFAULT_SETTINGS.purposes) as Purpose[];
  return Object.fromEntries(purposes.map((purpose) => [purpose, policyFloor(purpose)])) as Record<
    Purpose,
    PolicyFloor
  >;
}

async function recentVersions(desk: BareDesk, head: SettingsHead): Promise<SettingsVersion[]> {
  // One more than is shown: what the oldest changed is told against the one before it.
  const entries = await settingsVersions(desk, head, SHOWN + 1);
  return entries.slice(0, SHOWN).map((entry, i) => settingsVersion(entry, entries[i + 1]));
}

/** A version, with what it changed of the one before; of the defaults, where it is the first. */
export function settingsVersion(entry: SettingsEntry, before?: SettingsEntry): SettingsVersion {
  const { n: version, at, by, settings } = entry;
  return {
    ...{ version, at, by },
    changes: settingsChanges(before?.settings ?? DEFAULT_SETTINGS, settings),
  };
}

function stagesOf(pipelines: Pipelines): StageView[] {
  return [...pipelines.values()].flatMap(({ id, label, stages }) =>
    stages.map((stage) => ({ pipeline: { id, label }, stage })),
  );
}

function smsView({ sms }: Environment): ChannelView {
  if (sms === undefined) return { channel: 'sms', via: null, brand: '', detail: '' };
  const { from, name: brand } = sms;
  const detail = 'number' in from ? from.number : from.messagingService;
  return { channel: 'sms', via: 'twilio', brand, detail };
}

function emailView(route: EmailRoute): ChannelView {
  const brand = route.name;
  switch (route.route) {
    case 'hubspot':
      return { channel: 'email', via: 'hubspot', brand, detail: String(route.emailId) };
    case 'smtp':
      return { channel: 'email', via: 'smtp', brand, detail: `${route.host}:${route.port}` };
  }
}

function secretView(secret: EmailRoute): EmailSecretView {
  const senderName = secret.name;
  switch (secret.route) {
    case 'hubspot': {
      const emailId = String(secret.emailId);
      return { via: 'hubspot', senderName, senderAddress: null, emailId };
    }
    case 'smtp':
      return { via: 'smtp', senderName, senderAddress: secret.from, emailId: null };
  }
}
