import { HubSpotError } from '../../errors/hubspot-error.ts';
import { duplicateIds, validationError } from '../../errors/invalid-request.ts';
import type { Reply } from '../../http/route.ts';
import type { Account } from '../../store/account.ts';
import { isoTimestamp } from '../../store/timestamp.ts';

/** The frame of every batch answer; with errors it is a 207 (HubSpot docs: Error handling). */
export function batchReply(
  account: Account,
  status: number,
  results: readonly unknown[],
  errors: readonly object[] = [],
): Reply {
  const at = isoTimestamp(account.clock.now());
  const frame = { status: 'COMPLETE', results, startedAt: at, completedAt: at };
  if (errors.length === 0) return { status, body: frame };
  return { status: 207, body: { ...frame, numErrors: errors.length, errors } };
}

/** At most 100 inputs, none twice (HubSpot docs; captured fixtures, amp-labs/connectors). */
export function refuseBadBatch(inputs: readonly unknown[], ids: readonly string[] = []): void {
  if (inputs.length > 100)
    throw validationError('Batch input is too large: 100 inputs are the most');
  const twice = ids.filter((id, position) => ids.indexOf(id) !== position);
  if (twice.length > 0) throw duplicateIds([...new Set(twice)]);
}

interface Traced {
  objectWriteTraceId?: string;
}

/**
 * Each input with a trace id of its own fails alone, in a 207; otherwise the first failure refuses
 * the whole batch (HubSpot docs: Error handling, multi-status).
 */
export function writeEach<T extends Traced, R>(
  inputs: readonly T[],
  write: (input: T) => R,
): { results: R[]; errors: object[] } {
  const traces = inputs.map(({ objectWriteTraceId }) => objectWriteTraceId);
  const traced = !traces.includes(undefined) && new Set(traces).size === traces.length;
  const results: R[] = [];
  const errors: object[] = [];
  for (const input of inputs) {
    try {
      results.push(write(input));
    } catch (error) {
      if (!(error instanceof HubSpotError)) throw error;
      if (!traced) throw withoutExistingId(error);
      errors.push(errorEntry(error, input.objectWriteTraceId ?? ''));
    }
  }
  return { results, errors };
}

/** A whole batch refused for one address does not say whose it is (captured fixtures). */
function withoutExistingId(error: HubSpotError): HubSpotError {
  if (error.httpStatus !== 409 || !error.message.startsWith('Contact already exists')) return error;
  return new HubSpotError(409, { ...error.body, message: 'Contact already exists' });
}

function errorEntry(error: HubSpotError, traceId: string): object {
  const existingId =
    /Existing ID: (\d+)/.exec(error.message)?.[1] ??
    /\. (\d+) already has/.exec(error.message)?.[1];
  return {
    status: 'error',
    category: error.body['category'] ?? 'VALIDATION_ERROR',
    message: error.message,
    context: {
      objectWriteTraceId: [traceId],
      ...(existingId === undefined ? {} : { existingId: [existingId] }),
    },
  };
}
