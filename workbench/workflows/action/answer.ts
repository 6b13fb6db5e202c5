import { DEFAULT_EXPIRATION, durationMs } from './duration.ts';
import type { Values } from '../enrolment/trigger.ts';

/** What HubSpot makes of an action's answer. */
export type ActionAnswer = ActionOutcome | { kind: 'again'; why: string; afterMs?: number };

export type ActionOutcome =
  | { kind: 'done'; outputs: Values }
  | { kind: 'failed'; outputs: Values; why: string }
  | { kind: 'blocked'; outputs: Values; forMs: number };

export interface RawAnswer {
  status: number;
  retryAfter: string | null;
  text: string;
}

/** HubSpot docs, Custom workflow actions: execution. */
export function readAnswer({ status, retryAfter, text }: RawAnswer): ActionAnswer {
  const why = `The action answered ${status}`;
  if (status === 429) return { kind: 'again', why, ...afterMs(retryAfter) };
  if (status >= 500) return { kind: 'again', why };
  if (status >= 200 && status < 300) return readOutputs(outputFieldsIn(text));
  // What HubSpot makes of a redirection is undocumented. That it does not look into the body of a
  // refusal is unconfirmed.
  return { kind: 'failed', outputs: {}, why };
}

// HubSpot docs, Custom workflow actions: the header is respected, and counts milliseconds.
function afterMs(retryAfter: string | null): { afterMs?: number } {
  return retryAfter !== null && /^\d+$/.test(retryAfter) ? { afterMs: Number(retryAfter) } : {};
}

// That a 2xx without a readable body is a success without outputs is unconfirmed.
function outputFieldsIn(text: string): Readonly<Record<string, unknown>> {
  try {
    const body = JSON.parse(text) as { outputFields?: Record<string, unknown> } | null;
    return body?.outputFields ?? {};
  } catch {
    return {};
  }
}

/** Reads the output fields of an answer, or of the completion of a blocked execution. */
export function readOutputs(fields: Readonly<Record<string, unknown>>): ActionOutcome {
  const { hs_execution_state: state, hs_expiration_duration: duration, ...own } = fields;
  const outputs = Object.fromEntries(
    Object.entries(own).flatMap(([name, value]) => {
      const text = asText(value);
      return text === '' ? [] : [[name, text]];
    }),
  );
  switch (state) {
    case 'FAIL_CONTINUE':
      // That the outputs can be branched on all the same is unconfirmed.
      return { kind: 'failed', outputs, why: 'The action said that it failed' };
    case 'BLOCK': {
      const forMs = typeof duration === 'string' ? durationMs(duration) : undefined;
      return { kind: 'blocked', outputs, forMs: forMs ?? DEFAULT_EXPIRATION };
    }
    default:
      // `ASYNC` is listed in HubSpot's docs and explained nowhere: a success, like any 2xx.
      return { kind: 'done', outputs };
  }
}

function asText(value: unknown): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}
