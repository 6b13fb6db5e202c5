import { openDesk } from '../src/app/functions/desk/desk.ts';
import { readEnvironment } from '../src/app/functions/desk/environment.ts';
import { settingsWithin } from '../src/app/functions/desk/settings-in-force.ts';
import { runChecklist } from '../src/app/functions/set-up/checklist.ts';
import { SECRET, type SecretLine } from '../src/app/functions/set-up/secret-checks.ts';
import type { Check } from '../src/contract/set-up.ts';
import { NO_CLOCK } from '../src/hubspot/transport.ts';
import { FACTS, LINES, MARKS, NO_TOKEN, notReady, READY } from './doctor-words.ts';

type Variables = Readonly<Record<string, string | undefined>>;
type Say = (line: string) => void;

/** Looks at all that the app needs in an account, and says so. True: nothing is missing or wrong. */
export async function doctorAccount(variables: Variables, say: Say): Promise<boolean> {
  const token = variables['HUBSPOT_TOKEN']?.trim();
  if (!token) {
    say(NO_TOKEN);
    return false;
  }
  const origin = variables['HUBSPOT_API_ORIGIN']?.trim() || 'https://api.hubapi.com';
  const connection = { origin, token, clock: NO_CLOCK, left: () => Infinity };
  const read = readEnvironment({ ...variables, PRIVATE_APP_ACCESS_TOKEN: token }, undefined);
  const desk = read.ok ? openDesk(read.environment) : undefined;
  const looked = await runChecklist({
    ...{ variables, connection },
    ...(desk && { settings: () => settingsWithin(desk, 0) }),
  });
  const checks = looked.map((check) => seenFromHere(check, variables));
  for (const { id, state, facts } of checks) {
    const found = facts.map(({ fact, of = '' }) => FACTS[fact](of));
    say([`${MARKS[state]} ${LINES[id]}`, ...found].join('\n           '));
  }
  const amiss = checks.filter(({ state }) => state === 'missing' || state === 'wrong');
  say(amiss.length === 0 ? READY : notReady(amiss.length));
  return amiss.length === 0;
}

/** A secret that is not in the environment may well be in HubSpot, which shows it to no terminal. */
function seenFromHere(check: Check, variables: Variables): Check {
  const name = isOfSecret(check.id) ? SECRET[check.id] : undefined;
  if (name === undefined || variables[name] !== undefined) return check;
  return { id: check.id, state: 'unknown', fix: 'none', facts: [{ fact: 'not_seen', of: name }] };
}

function isOfSecret(id: string): id is SecretLine {
  return Object.hasOwn(SECRET, id);
}
