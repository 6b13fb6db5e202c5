import type {
  KeepSettings,
  PurposeSettings,
  Role,
  RoleSettings,
  Settings,
  SmsSettings,
} from '../contract/settings.ts';
import type { Channel, Purpose } from '../contract/vocabulary.ts';
import { DEFAULT_SETTINGS } from './default-settings.ts';
import { emailIn } from './read-email-settings.ts';
import { fields, flag, list, matching, oneOf, orWrong, whole, Wrong } from './read-parts.ts';
import { readApprovals } from './read-approvals.ts';
import { LEAST_DAYS_KEPT, MOST_DAYS_KEPT } from './retention.ts';
import { ROLES } from './roles.ts';
import { policyFloor } from './settings-floor.ts';

/** An entry has room for 65,536 characters (HubSpot docs, Properties), and the settings are one part of it. */
const LONGEST = 50_000;

/**
 * The settings that a value says, or the path of the first part that cannot be saved, such as
 * `purposes.caller_check.minutes`, with the nearest value that can. Every part must be there and no other.
 */
export function readSettings(
  value: unknown,
): { ok: true; settings: Settings } | { ok: false; wrong: string; nearest?: string } {
  return orWrong(() => {
    const settings = settingsIn(value);
    if (JSON.stringify(settings).length > LONGEST) throw new Wrong('too long');
    return { ok: true, settings };
  });
}

function settingsIn(value: unknown): Settings {
  const { purposes, approvals, email, sms, roles, keep } = fields(value, '', [
    'purposes',
    'approvals',
    'email',
    'sms',
    'roles',
    'keep',
  ]);
  const names = Object.keys(DEFAULT_SETTINGS.purposes) as Purpose[];
  const given = fields(purposes, 'purposes', names);
  const read = readApprovals(approvals);
  if (!read.ok) throw new Wrong(`approvals.${read.wrong}`);
  return {
    purposes: Object.fromEntries(
      names.map((name) => [name, purposeIn(name, given[name])]),
    ) as Record<Purpose, PurposeSettings>,
    approvals: read.policy,
    email: emailIn(email),
    sms: smsIn(sms),
    roles: rolesIn(roles),
    keep: keepIn(keep, names),
  };
}

function purposeIn(purpose: Purpose, value: unknown): PurposeSettings {
  const at = `purposes.${purpose}`;
  const floor = policyFloor(purpose);
  const numbers = Object.keys(floor) as (keyof typeof floor)[];
  const given = fields(value, at, [...numbers, 'channels', 'whenNew', 'verifiedActor']);
  const number = (name: keyof typeof floor): number =>
    whole(given[name], `${at}.${name}`, floor[name]);
  return {
    digits: number('digits'),
    minutes: number('minutes'),
    attempts: number('attempts'),
    coolDownSeconds: number('coolDownSeconds'),
    sendsPer10Minutes: number('sendsPer10Minutes'),
    sendsPerDay: number('sendsPerDay'),
    wrongPerWeek: number('wrongPerWeek'),
    countsForMinutes: number('countsForMinutes'),
    channels: channelsIn(purpose, given.channels, `${at}.channels`),
    newForHours: number('newForHours'),
    whenNew: oneOf(given.whenNew, `${at}.whenNew`, ['warn', 'refuse']),
    verifiedActor: flag(given.verifiedActor, `${at}.verifiedActor`),
  };
}

/** An address is confirmed by mail, and HubSpot knows no number of its users. */
const BY_MAIL_ONLY: readonly Purpose[] = ['email_ownership', 'deal_approval'];

function channelsIn(purpose: Purpose, value: unknown, at: string): readonly Channel[] {
  const possible: readonly Channel[] = BY_MAIL_ONLY.includes(purpose)
    ? ['email']
    : ['email', 'sms'];
  const channels = list(value, at, 1, possible.length).map((one, i) =>
    oneOf(one, `${at}[${i}]`, possible),
  );
  if (new Set(channels).size < channels.length) throw new Wrong(`${at} names one twice`);
  return channels;
}

const DAYS_KEPT = [LEAST_DAYS_KEPT, MOST_DAYS_KEPT] as const;

function keepIn(value: unknown, names: readonly Purpose[]): KeepSettings {
  const given = fields(value, 'keep', names);
  const days = (name: Purpose): number | null =>
    given[name] === null ? null : whole(given[name], `keep.${name}`, DAYS_KEPT);
  return Object.fromEntries(names.map((name) => [name, days(name)])) as Record<
    Purpose,
    number | null
  >;
}

const COUNTRY = /^[A-Z]{2}$/;
const SMS_PER_DAY = [0, 10_000] as const;

function smsIn(value: unknown): SmsSettings {
  const { countries, messagesPerDay } = fields(value, 'sms', ['countries', 'messagesPerDay']);
  return {
    countries: unlike(
      list(countries, 'sms.countries', 0, 60).map((one, i) =>
        matching(one, `sms.countries[${i}]`, COUNTRY),
      ),
      (country) => country,
      'sms.countries',
    ),
    messagesPerDay: whole(messagesPerDay, 'sms.messagesPerDay', SMS_PER_DAY),
  };
}

const EVERYONE = ['viewer', 'sender', 'approver'] as const satisfies readonly Role[];
const TEAM = /^[1-9]\d{0,18}$/;
const IDS = [1, Number.MAX_SAFE_INTEGER] as const;

function rolesIn(value: unknown): RoleSettings {
  const { everyone, teams, people } = fields(value, 'roles', ['everyone', 'teams', 'people']);
  return {
    everyone: oneOf(everyone, 'roles.everyone', EVERYONE),
    teams: unlike(
      list(teams, 'roles.teams', 0, 100).map((one, i) => {
        const at = `roles.teams[${i}]`;
        const { teamId, role } = fields(one, at, ['teamId', 'role']);
        return {
          teamId: matching(teamId, `${at}.teamId`, TEAM),
          role: oneOf(role, `${at}.role`, ROLES),
        };
      }),
      ({ teamId }) => teamId,
      'roles.teams',
    ),
    people: unlike(
      list(people, 'roles.people', 0, 200).map((one, i) => {
        const at = `roles.people[${i}]`;
        const { userId, role } = fields(one, at, ['userId', 'role']);
        return {
          userId: whole(userId, `${at}.userId`, IDS),
          role: oneOf(role, `${at}.role`, ROLES),
        };
      }),
      ({ userId }) => userId,
      'roles.people',
    ),
  };
}

/** The items, of which no two are about the same. */
function unlike<Item>(items: Item[], about: (item: Item) => unknown, at: string): Item[] {
  const names = items.map(about);
  const twice = names.findIndex((name, i) => names.indexOf(name) !== i);
  if (twice >= 0) throw new Wrong(`${at}[${twice}] is there twice`);
  return items;
}
