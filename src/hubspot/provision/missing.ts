import { CallFailed } from '../failure.ts';
import type { StepReport } from './step.ts';

/** Makes what is missing. Another set-up that made it in between is no error. */
export async function makeMissing(what: string, make: () => Promise<unknown>): Promise<StepReport> {
  try {
    await make();
    return { what, outcome: 'made' };
  } catch (error) {
    if (!(error instanceof CallFailed)) throw error;
    if (error.failure === 'taken') return { what, outcome: 'was_there' };
    if (error.failure === 'not_allowed') return notAllowed(what, error);
    throw error;
  }
}

/** A step that HubSpot refused, with the scopes that it named. */
export function notAllowed(what: string, { needs }: CallFailed): StepReport {
  return {
    what,
    outcome: 'not_allowed',
    note: 'Needs a scope or a subscription that is not there.',
    needs,
  };
}

/** What a read finds, or undefined when it is not there. Throws `CallFailed` for everything else. */
export async function ifThere<T>(read: () => Promise<T>): Promise<T | undefined> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof CallFailed && error.failure === 'not_found') return undefined;
    throw error;
  }
}
