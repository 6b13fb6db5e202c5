import type { SettingsRefusal, SettingsReply } from '../../../contract/settings-reply.ts';
import type { SettingsRequest } from '../../../contract/settings-request.ts';
import type { EmailSettings, Settings } from '../../../contract/settings.ts';
import { brandName, isBrandName } from '../../../delivery/shown-name.ts';
import { readPipelines } from '../../../hubspot/pipelines.ts';
import { readSettings } from '../../../otp/read-settings.ts';
import { hasAdmin, mayAct, roleOf } from '../../../otp/roles.ts';
import { settingsChanges } from '../../../otp/settings-changes.ts';
import {
  isSaved,
  saveSettings,
  settingsVersions,
  type SettingsHead,
} from '../../../otp/settings-chain.ts';
import { requestKey } from '../../../otp/stream.ts';
import { unknownGuard } from '../deal-card/deal-now.ts';
import type { BareDesk } from '../desk/desk.ts';
import { remember, settingsWithin } from '../desk/settings-in-force.ts';
import { refusalToAdminister, readReader, type Reader } from './reader.ts';
import { settingsVersion, settingsView } from './view.ts';

type SaveRequest = Extract<SettingsRequest, { action: 'save' }>;

/** Saves what an admin has decided as the next version; changes nothing where nothing differs. */
export async function answerSave(desk: BareDesk, request: SaveRequest): Promise<SettingsReply> {
  const head = await settingsWithin(desk, 0);
  const reader = await readReader(desk, request, head);
  if ('refusal' in reader) return { ok: false, ...reader };
  const scope = ['settings', String(reader.by.userId)];
  const name = requestKey(desk.keys, scope, request.request);
  // What was saved may have taken the right to save from whoever saved it.
  if (await isSaved(desk, name)) return saved(desk, head, reader);
  const barred = refusalToAdminister(reader, head);
  if (barred !== undefined) return { ok: false, ...barred };
  if (request.base !== head.version) return savedMeanwhile(desk, head, reader);
  const sound = await soundSettings(desk, request.settings, head, reader);
  if ('refusal' in sound) return { ok: false, ...sound };
  const { settings } = sound;
  if (isUnchanged(head, settings)) return saved(desk, head, reader);
  const outcome = await saveSettings(desk, {
    ...{ after: head, settings, by: reader.by, request: name },
  });
  remember(desk, outcome.head, Date.now());
  return outcome.saved
    ? saved(desk, outcome.head, reader)
    : savedMeanwhile(desk, outcome.head, reader);
}

/** The first version says that the defaults are wanted, so it is saved even if it changes none of them. */
function isUnchanged(head: SettingsHead, settings: Settings): boolean {
  return head.version > 0 && settingsChanges(head.settings, settings).length === 0;
}

async function soundSettings(
  { connection, patience }: BareDesk,
  wanted: unknown,
  head: SettingsHead,
  { user }: Reader,
): Promise<{ settings: Settings } | SettingsRefusal> {
  const read = readSettings(withWhatIsKept(wanted, head.settings));
  if (!read.ok) {
    const { wrong: path, nearest } = read;
    return { refusal: 'not_sound', path, ...(nearest !== undefined && { nearest }) };
  }
  const { settings } = read;
  const unsound = unsoundSenderName(settings.email);
  if (unsound !== undefined) return unsound;
  // Who can change the settings must stay somebody's to say.
  if (hasAdmin(head.settings.roles) && !hasAdmin(settings.roles)) {
    return { refusal: 'not_sound', path: 'roles has no admin' };
  }
  // Somebody who exists: a name that nobody answers to would lock the settings for good.
  if (hasAdmin(settings.roles) && !mayAct(roleOf(settings.roles, user), 'admin')) {
    return { refusal: 'not_sound', path: 'roles makes you no admin' };
  }
  if (settings.approvals.stages.length === 0) return { settings };
  const unknown = unknownGuard(settings.approvals, await readPipelines(connection, patience, 0));
  return unknown === undefined ? { settings } : { refusal: 'not_sound', path: unknown.missing };
}

/** A page that was opened before there were these parts does not send them, and wants nothing of them changed. */
function withWhatIsKept(wanted: unknown, { keep, email }: Settings): unknown {
  return typeof wanted === 'object' && wanted !== null ? { keep, email, ...wanted } : wanted;
}

/** Messages say the name of their sender, so it has to be one that they can say as it is. */
function unsoundSenderName({ senderName }: EmailSettings): SettingsRefusal | undefined {
  if (senderName === null || isBrandName(senderName)) return undefined;
  const nearest = brandName(senderName);
  const path = 'email.senderName';
  return { refusal: 'not_sound', path, ...(nearest !== undefined && { nearest }) };
}

async function saved(desk: BareDesk, head: SettingsHead, reader: Reader): Promise<SettingsReply> {
  return { ok: true, action: 'save', view: await settingsView(desk, head, reader) };
}

async function savedMeanwhile(
  desk: BareDesk,
  head: SettingsHead,
  reader: Reader,
): Promise<SettingsReply> {
  const [newest, before] = await settingsVersions(desk, head, 2);
  // A base of a version that there never was: nobody saved, and there is nothing to show.
  if (newest === undefined) return { ok: false, refusal: 'malformed_request', field: 'base' };
  return {
    ok: false,
    refusal: 'saved_meanwhile',
    by: settingsVersion(newest, before),
    view: await settingsView(desk, head, reader),
  };
}
