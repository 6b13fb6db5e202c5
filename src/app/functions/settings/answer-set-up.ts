import type { Check, CheckId } from '../../../contract/set-up.ts';
import type { SettingsReply } from '../../../contract/settings-reply.ts';
import { readAccountId } from '../../../hubspot/account-details.ts';
import { CallFailed } from '../../../hubspot/failure.ts';
import type { StepReport } from '../../../hubspot/provision/step.ts';
import { fact, ok } from '../../../hubspot/set-up/line.ts';
import { makeMissingOf } from '../../../hubspot/set-up/make-missing.ts';
import type { Connection } from '../../../hubspot/transport.ts';
import { failureOfCall } from '../desk/failure.ts';
import { runChecklist, type Installation } from '../set-up/checklist.ts';

/** How everything stands that the app needs. Changes nothing. */
export async function answerChecks(installation: Installation): Promise<SettingsReply> {
  return { ok: true, action: 'checks', checks: await runChecklist(installation) };
}

/** Puts one line right as far as the app can; changes nothing where nothing is missing. */
export async function answerFix(installation: Installation, id: CheckId): Promise<SettingsReply> {
  const { connection } = installation;
  if (connection === undefined) {
    return { ok: false, refusal: 'not_set_up', missing: 'PRIVATE_APP_ACCESS_TOKEN' };
  }
  try {
    const reports = await putRight(connection, id);
    const looked = await runChecklist(installation);
    const checks = looked.map((check) => (check.id === id ? afterMaking(check, reports) : check));
    const check = checks.find((each) => each.id === id);
    return check === undefined
      ? { ok: false, refusal: 'malformed_request', field: 'check' }
      : { ok: true, action: 'fix', check, checks };
  } catch (error) {
    if (!(error instanceof CallFailed)) throw error;
    return { ok: false, ...failureOfCall(error) };
  }
}

async function putRight(connection: Connection, id: CheckId): Promise<StepReport[]> {
  return makeMissingOf(connection, await readAccountId(connection), id);
}

/**
 * HubSpot can take a minute to show what was just made: where it said itself that all of it is there, the line
 * does not say that it is missing. What it would not let the app make, somebody has to allow.
 */
function afterMaking(check: Check, reports: readonly StepReport[]): Check {
  const refused = reports.filter(({ outcome }) => outcome === 'not_allowed');
  const isThere = ({ outcome }: StepReport): boolean =>
    outcome === 'made' || outcome === 'was_there';
  if (check.state !== 'missing' || reports.length === 0) return check;
  if (reports.every(isThere)) return { id: check.id, ...ok() };
  if (refused.length === 0) return check;
  const needs = new Set(refused.flatMap((report) => report.needs ?? []));
  const facts = [...needs].map((scope) => fact('lacks_scope', scope));
  return { ...check, fix: 'person', facts: [fact('not_allowed'), ...facts] };
}
