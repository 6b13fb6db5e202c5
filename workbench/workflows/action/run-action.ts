import {
  close,
  inSight,
  show,
  startOf,
  waitAt,
  type Enrolment,
  type RunParts,
} from '../enrolment/enrolment.ts';
import type { Values } from '../enrolment/trigger.ts';
import type { ActionView } from '../enrolment-view.ts';
import type { ActionStep } from '../workflow.ts';
import { readOutputs, type ActionOutcome } from './answer.ts';
import { actionOf, type ActionDefinition } from './definitions.ts';
import { executionMessage } from './execution-message.ts';
import { inputViews, missingInput, outputViews, resolvedInputs, shownInputs } from './inputs.ts';
import { nextTry } from './next-try.ts';
import { actionRequest } from './request.ts';

type Result =
  | { state: 'done' | 'expired'; outputs: Values }
  | { state: 'failed'; outputs: Values; why: string };

/** An action of the app: called until it answers, waited for while it blocks. */
export async function runAction(
  step: ActionStep,
  enrolment: Enrolment,
  parts: RunParts,
): Promise<void> {
  const definition = actionOf(parts.actions, step.action);
  const { config } = definition;
  // The step's inputs stay what they were when it began, however often it is tried (unconfirmed).
  const inputs = resolvedInputs(step.inputs, inSight(enrolment, parts));
  const shown = shownInputs(inputs);
  const view: ActionView = {
    ...startOf(step, parts.account.clock.now()),
    kind: 'action',
    action: config.labels.en.actionName,
    callbackId: callbackIdOf(enrolment, parts),
    inputs: inputViews(config, shown),
    outputs: [],
    retries: [],
  };
  show(enrolment, view, parts);

  const missing = missingInput(config, inputs);
  const result: Result =
    missing === undefined
      ? await outcome(enrolment, view, definition, inputs, parts)
      : { state: 'failed', outputs: {}, why: `“${missing}” is empty` };

  const { outputs } = result;
  enrolment.outputs.set(step.id, outputs);
  view.outputs = outputViews(config, outputs);
  const message =
    executionMessage(config, outputs, shown) ??
    (result.state === 'failed' ? result.why : undefined);
  if (message !== undefined) view.message = message;
  close(enrolment, view, result.state, parts);
}

/** HubSpot docs show `ap-102670506-56776413549-7-0`: the account, and surely the enrolment and step. */
function callbackIdOf({ view }: Enrolment, { account }: RunParts): string {
  return `ap-${account.accountId}-${view.id}-${view.steps.length}-0`;
}

async function outcome(
  enrolment: Enrolment,
  view: ActionView,
  definition: ActionDefinition,
  inputs: Values,
  parts: RunParts,
): Promise<Result> {
  const answer = await answerOf(enrolment, view, definition, inputs, parts);
  const { outputs } = answer;
  switch (answer.kind) {
    case 'done':
      return { state: 'done', outputs };
    case 'failed':
      return { state: 'failed', outputs, why: answer.why };
    case 'blocked':
      return completion(enrolment, view, answer, parts);
  }
}

/** Calls again with the same callback id until there is an answer, or until it is given up. */
async function answerOf(
  enrolment: Enrolment,
  view: ActionView,
  definition: ActionDefinition,
  inputs: Values,
  parts: RunParts,
): Promise<ActionOutcome> {
  const { clock } = parts.account;
  const url = definition.config.actionUrl.replace('${ENDPOINT_BASE_URL}', parts.endpointBaseUrl);
  const request = actionRequest(definition, enrolment, view.callbackId, inputs, parts);
  const firstAt = clock.now();
  for (let made = 1; ; made += 1) {
    const answer = await parts.caller.call(url, request);
    if (answer.kind !== 'again') return answer;
    const { why, afterMs } = answer;
    const now = clock.now();
    const nextAt = nextTry({ firstAt, made, now, afterMs });
    view.retries.push({ at: now, why, ...(nextAt !== undefined && { nextAt }) });
    if (nextAt === undefined) return { kind: 'failed', outputs: {}, why };
    view.state = 'retrying';
    const woken = await waitAt(enrolment, view, { until: nextAt }, parts);
    if (woken.by === 'deletion') return { kind: 'failed', outputs: {}, why };
    view.state = 'running';
    parts.changed(enrolment);
  }
}

async function completion(
  enrolment: Enrolment,
  view: ActionView,
  blocked: Extract<ActionOutcome, { kind: 'blocked' }>,
  parts: RunParts,
): Promise<Result> {
  const { callbacks, clock } = parts.account;
  const { callbackId } = view;
  const { outputs } = blocked;
  const until = clock.now() + blocked.forMs;
  callbacks.block(callbackId, until);
  view.state = 'waiting';
  const woken = await waitAt(enrolment, view, { until, callbackId }, parts);
  if (woken.by !== 'completion') {
    callbacks.release(callbackId);
    // HubSpot docs, Custom workflow actions: an expired execution goes on to the next step. That it
    // keeps the outputs it gave when it blocked is unconfirmed.
    return { state: 'expired', outputs };
  }
  const answer = readOutputs(woken.outputFields);
  const all = { ...outputs, ...answer.outputs };
  // HubSpot docs: SUCCESS or FAIL_CONTINUE completes; what BLOCK would do here is undocumented.
  return answer.kind === 'failed'
    ? { state: 'failed', outputs: all, why: answer.why }
    : { state: 'done', outputs: all };
}
