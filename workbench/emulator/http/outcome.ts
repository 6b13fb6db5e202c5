import { HubSpotError } from '../errors/hubspot-error.ts';
import { faultAnswer } from '../faults/fault-answer.ts';
import type { Fault, FaultKind } from '../faults/fault.ts';
import type { JournalEntry } from '../journal.ts';
import { answerCall, type Parts, type ReceivedCall } from './answer-call.ts';
import { EmulatorError } from './emulator-error.ts';

/** What goes on the wire, and how the journal shows it. */
export interface Outcome {
  status: number;
  text: string;
  headers: Record<string, string>;
  body: unknown;
}

const EXECUTED: ReadonlySet<FaultKind> = new Set([
  'reset_after',
  'hang_after',
  '502_after',
  'slow',
]);

/** Undefined: a fault ate the call and there is nothing to say. */
export function outcomeOf(
  parts: Parts,
  received: ReceivedCall,
  fault: Fault | undefined,
  entry: JournalEntry,
): Outcome | undefined {
  const correlationId = parts.account.identifiers.uuid();
  const run = () => execute(parts, received, entry, correlationId);
  if (fault === undefined) return run();
  const executed = EXECUTED.has(fault.kind) ? run() : undefined;
  const answer = faultAnswer(fault);
  if (answer === undefined) return executed;
  if (answer instanceof HubSpotError) return refusal(answer, correlationId);
  const headers = { 'content-type': answer.contentType };
  return { status: answer.status, text: answer.text, headers, body: answer.text };
}

function execute(
  parts: Parts,
  received: ReceivedCall,
  entry: JournalEntry,
  correlationId: string,
): Outcome {
  try {
    const answer = answerCall(parts, received, (app) => (entry.token = app.name));
    return json(answer.status, answer.body, answer.headers);
  } catch (error) {
    if (error instanceof HubSpotError) return refusal(error, correlationId);
    const known = error instanceof EmulatorError;
    const message = error instanceof Error ? error.message : String(error);
    entry.emulatorError = message;
    const shown = error instanceof Error && !known ? (error.stack ?? message) : message;
    process.stderr.write(`HubSpot emulator: ${shown}\n`);
    const body = { status: 'error', message, correlationId, category: 'EMULATOR_ERROR' };
    return json(known ? error.httpStatus : 500, body, {});
  }
}

function refusal(error: HubSpotError, correlationId: string): Outcome {
  const { message, ...rest } = error.body;
  const body = { status: 'error', message, correlationId, ...rest };
  return json(error.httpStatus, body, error.headers);
}

function json(status: number, body: unknown, headers: Readonly<Record<string, string>>): Outcome {
  if (body === undefined) return { status, text: '', headers: { ...headers }, body };
  const text = JSON.stringify(body);
  return {
    status,
    text,
    headers: { ...headers, 'content-type': 'application/json;charset=utf-8' },
    body: JSON.parse(text) as unknown,
  };
}
