import { reasonIn, scopesIn } from './refusal-reason.ts';

/** Why a call to HubSpot brought nothing. The one place that knows HubSpot's ways of saying no. */
export type Failure =
  /** A unique value, or a thing of that name, exists already. */
  | 'taken'
  | 'not_found'
  /** Not now; certainly nothing was done. */
  | 'busy'
  /** No answer, or one from in between: it may or may not have been done. */
  | 'unknown'
  /** The token is not accepted, or the app or the account may not do this. */
  | 'not_allowed'
  /** HubSpot understood and will not do it as it was asked. */
  | 'invalid';

/** A call that failed. Its message holds nothing of the request or the answer, so it can be logged. */
export class CallFailed extends Error {
  override readonly name = 'CallFailed';
  readonly failure: Failure;
  readonly status: number | undefined;
  readonly retryAfterMs: number;
  /** Of what is `invalid`: why, in HubSpot's words. They can quote data, so they are never logged. */
  readonly says: string;
  /** Of what is `not_allowed`: the scopes of which HubSpot says that one is missing. */
  readonly needs: readonly string[];

  constructor(
    failure: Failure,
    status?: number,
    { retryAfterMs = 0, says = '', needs = [] }: Partial<Details> = {},
  ) {
    super(`HubSpot: ${failure}${status === undefined ? '' : ` (${status})`}`);
    this.failure = failure;
    this.status = status;
    this.retryAfterMs = retryAfterMs;
    this.says = says;
    this.needs = needs;
  }
}

type Details = Pick<CallFailed, 'retryAfterMs' | 'says' | 'needs'>;

/** An answer other than success, as a failure. */
export function failureOf(
  status: number,
  headers: Readonly<Record<string, string>>,
  body: string,
): CallFailed {
  switch (status) {
    case 401:
    case 403:
      return new CallFailed('not_allowed', status, { needs: scopesIn(body) });
    case 404:
      return new CallFailed('not_found', status);
    case 409:
      return new CallFailed('taken', status);
    case 423:
      // "Locks will last for 2 seconds" (HubSpot docs, Error handling).
      return new CallFailed('busy', status, { retryAfterMs: 2_000 });
    case 429:
    case 477:
      return new CallFailed('busy', status, { retryAfterMs: waitOf(headers, body) });
    default:
      if (status >= 500 || status < 400) return new CallFailed('unknown', status);
      return new CallFailed(
        saysTaken(body) ? 'taken' : saysNoSuchType(body) ? 'not_found' : 'invalid',
        status,
        { says: reasonIn(body) },
      );
  }
}

/** Custom unique properties answer 400, in one of two forms; only contacts' e-mail answers 409. */
function saysTaken(body: string): boolean {
  return body.includes('already has that value') || body.includes('CONFLICTING_UNIQUE_VALUE');
}

/** An object type that was never made answers 400, not 404. */
function saysNoSuchType(body: string): boolean {
  return body.includes('Unable to infer object type');
}

function waitOf(headers: Readonly<Record<string, string>>, body: string): number {
  const seconds = Number(headers['retry-after']);
  if (Number.isFinite(seconds) && seconds > 0) return seconds * 1_000;
  if (body.includes('DAILY')) return 60 * 60 * 1_000;
  // A rolling window of ten seconds frees places all the time, so a short wait often is enough.
  return 1_000;
}
