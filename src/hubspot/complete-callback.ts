import { CallFailed } from './failure.ts';
import { call, type Connection } from './transport.ts';

/**
 * What became of a completion.
 *
 * - `accepted`: the enrolment goes on with these outputs.
 * - `refused`: HubSpot holds nothing under this callback: not yet, not any more, or it was completed
 *   before. HubSpot does not document which answer means what.
 * - `not_allowed`: the app lacks the scope.
 * - `unknown`: no answer.
 */
export type Completed = 'accepted' | 'refused' | 'not_allowed' | 'unknown';

/**
 * Lets an enrolment go on that a workflow action holds (HubSpot docs, Workflow actions, Complete a
 * callback). One try: whoever calls comes back to it, and the first completion counts. By hand and not by
 * the client, which drops `typedOutputs`: the dated version's description requires it.
 */
export async function completeCallback(
  connection: Connection,
  callbackId: string,
  outputFields: Readonly<Record<string, string>>,
): Promise<Completed> {
  const path = `/automation/actions/callbacks/2026-09/${encodeURIComponent(callbackId)}/complete`;
  const body = JSON.stringify({ outputFields, typedOutputs: {} });
  try {
    await call(connection, { method: 'POST', path, body });
    return 'accepted';
  } catch (error) {
    if (!(error instanceof CallFailed)) throw error;
    switch (error.failure) {
      case 'busy':
      case 'unknown':
        return 'unknown';
      case 'not_allowed':
        return 'not_allowed';
      case 'not_found':
      case 'taken':
      case 'invalid':
        return 'refused';
    }
  }
}
