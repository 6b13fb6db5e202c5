import { readAccountId } from '../src/hubspot/account-details.ts';
import { CallFailed } from '../src/hubspot/failure.ts';
import { provision } from '../src/hubspot/provision/provision.ts';
import type { Outcome, StepReport } from '../src/hubspot/provision/step.ts';
import { NO_CLOCK } from '../src/hubspot/transport.ts';
import { whatToDo } from './set-up-words.ts';

type Variables = Readonly<Record<string, string | undefined>>;
type Say = (line: string) => void;

const MARKS: Record<Outcome, string> = {
  made: 'made       ',
  was_there: 'was there  ',
  not_allowed: 'not allowed',
  different: 'different  ',
};

const NO_TOKEN =
  "HUBSPOT_TOKEN is missing. Copy the access token from the Auth tab of the app's page in HubSpot, and run: HUBSPOT_TOKEN=… npm run setup";

/** Makes in an account what the app needs, telling of each step. True: the app can be used. */
export async function setUpAccount(variables: Variables, say: Say): Promise<boolean> {
  const token = variables['HUBSPOT_TOKEN']?.trim();
  if (!token) {
    say(NO_TOKEN);
    return false;
  }
  const origin = variables['HUBSPOT_API_ORIGIN']?.trim() || 'https://api.hubapi.com';
  const connection = { origin, token, clock: NO_CLOCK, left: () => Infinity };
  const reports: StepReport[] = [];
  try {
    const accountId = variables['OTP_ACCOUNT_ID']?.trim() || (await readAccountId(connection));
    say(`Setting up account ${accountId}`);
    for await (const report of provision(connection, accountId, crypto.randomUUID())) {
      reports.push(report);
      say(`${MARKS[report.outcome]}  ${report.what}${report.note ? `. ${report.note}` : ''}`);
    }
  } catch (error) {
    if (!(error instanceof CallFailed)) throw error;
    const obstacle = reports.find(isInTheWay);
    say(obstacle ? standsInTheWay(obstacle) : whatToDo(error, origin));
    return false;
  }
  const obstacle = reports.find(isInTheWay);
  say(obstacle ? standsInTheWay(obstacle) : summary(reports));
  return obstacle === undefined;
}

/** Without its own event the app writes notes, so that one may be missing. */
function isInTheWay({ outcome, what }: StepReport): boolean {
  return (
    outcome === 'different' || (outcome === 'not_allowed' && !what.startsWith('Timeline event'))
  );
}

function standsInTheWay({ what }: StepReport): string {
  return `The account is not ready: see "${what}" above. Run set-up again after that is solved.`;
}

function summary(reports: readonly StepReport[]): string {
  const made = reports.filter(({ outcome }) => outcome === 'made').length;
  const trail = reports.some(({ outcome }) => outcome === 'not_allowed')
    ? ' Results will be written to the timeline as notes.'
    : '';
  const changed = made === 0 ? 'Nothing had to be changed' : `${made} things were made`;
  return `The account is ready. ${changed}.${trail}`;
}
