import { fill } from '../words/fill.ts';
import type { Words } from '../words/words.ts';

/** Where each of the labels outside of the purposes begins. */
const STARTS: readonly [path: string, label: keyof Words['history']['labels']][] = [
  ['approvals.homeCurrency', 'homeCurrency'],
  ['approvals.stages', 'stages'],
  ['email.senderName', 'senderName'],
  ['email.senderAddress', 'senderAddress'],
  ['email.replyTo', 'replyTo'],
  ['email.emailId', 'emailId'],
  ['sms.countries', 'countries'],
  ['sms.messagesPerDay', 'messagesPerDay'],
  ['roles.everyone', 'everyone'],
  ['roles.teams', 'teams'],
  ['roles.people', 'people'],
  ['roles has no admin', 'noAdmin'],
  ['roles makes you no admin', 'youNoAdmin'],
];

/** What people call the setting with this path. */
export function labelOf(path: string, { history, policies }: Words): string {
  const [, purposeName = '', name = 'keep'] =
    /^(?:purposes|keep)\.(\w+)(?:\.(\w+))?/.exec(path) ?? [];
  const purposes: Readonly<Partial<Record<string, string>>> = policies.purposes;
  const purpose = purposes[purposeName];
  if (purpose !== undefined) {
    return fill(history.settingOf, { purpose, setting: settingOf(name, policies) });
  }
  const known = STARTS.find(([start]) => path.startsWith(start));
  return known === undefined ? path : history.labels[known[1]];
}

function settingOf(name: string, policies: Words['policies']): string {
  const numbers: Readonly<Partial<Record<string, { label: string }>>> = policies.numbers;
  switch (name) {
    case 'channels':
    case 'whenNew':
    case 'verifiedActor':
    case 'keep':
      return policies[name];
    default:
      return numbers[name]?.label ?? name;
  }
}
