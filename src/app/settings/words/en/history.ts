import type { Actor, Purpose } from '../../../../contract/vocabulary.ts';
import { NUMBERS, POLICIES, PURPOSES } from './policies.ts';

export const HISTORY = {
  none: {
    title: 'Nothing was saved yet',
    text: 'Each version that is saved is listed here, with what it changed.',
  },
  columns: { version: 'Version', when: 'When', who: 'Who', changes: 'Changes' },
  noChange: 'The defaults, as they are',
  change: (label: string, before: string, now: string): string => `${label}: ${before} → ${now}`,
  nothing: 'none',
  entries: (count: number): string => (count === 1 ? '1 entry' : `${count} entries`),
  workflow: (id: number): string => `Workflow ${id}`,
  entryPage: 'The page for codes',
  stated: (name: string): string => `${name} (as stated by the page)`,
};

/** Paths outside of the purposes. */
const PATHS: Readonly<Record<string, string>> = {
  'approvals.homeCurrency': 'Currency of a deal that names none',
  'approvals.stages': 'Guarded stages',
  'sms.countries': 'Countries that get text messages',
  'sms.messagesPerDay': 'Text messages in a day',
  'roles.everyone': 'Everyone’s role',
  'roles.teams': 'Roles of teams',
  'roles.people': 'Roles of people',
  'roles has no admin': 'A list of roles without an admin',
  'roles makes you no admin': 'A list of roles in which you are no admin, though somebody is,',
};

const OTHERS: Readonly<Record<string, string>> = {
  channels: POLICIES.channels,
  whenNew: POLICIES.whenNew,
  verifiedActor: POLICIES.verifiedActor,
};

/** What people call the setting with this path. */
export function labelOf(path: string): string {
  const [, purpose = '', setting = ''] = /^purposes\.(\w+)\.(\w+)/.exec(path) ?? [];
  if (purpose in PURPOSES) {
    const numbers: Readonly<Partial<Record<string, { label: string }>>> = NUMBERS;
    const label = numbers[setting]?.label ?? OTHERS[setting] ?? setting;
    return `${PURPOSES[purpose as Purpose]}, ${label}`;
  }
  const known = Object.keys(PATHS).find((start) => path.startsWith(start));
  return known === undefined ? path : (PATHS[known] ?? path);
}

export function actorName(actor: Actor): string {
  if ('userId' in actor) return actor.name;
  return 'workflowId' in actor ? HISTORY.workflow(actor.workflowId) : HISTORY.entryPage;
}

/** Who it was, and whether HubSpot vouched for it. */
export function actorWords(actor: Actor): string {
  const isStated = 'userId' in actor && actor.assurance === 'stated';
  return isStated ? HISTORY.stated(actor.name) : actorName(actor);
}
