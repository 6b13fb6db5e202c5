import type { EntryReply } from '../../src/contract/entry.ts';
import type { Account } from './account.ts';
import { enterOnPage, type ActionName, type Answered, type Workflow } from './workflow.ts';

/** An execution of an action, as HubSpot delivers it. */
interface Execution {
  action: ActionName;
  fields: Record<string, unknown>;
  callbackId: string;
  /** So many of our first answers never reach HubSpot. */
  lost?: number;
}

const MOST_DELIVERIES = 8;
/** HubSpot backs off where an answer names no time. */
const BACK_OFF_MS = 60_000;

/**
 * Delivers an execution until it is answered, by HubSpot's rules: again after 429 (when `Retry-After`
 * says, in milliseconds), after 5xx and after no answer at all; anything else is the end. Gives every
 * answer, the last one being what HubSpot goes on with.
 */
export async function deliverUntilAnswered(
  workflow: Workflow,
  { action, fields, callbackId, lost = 0 }: Execution,
): Promise<Answered[]> {
  const { clock } = workflow.account.emulator;
  const answers: Answered[] = [];
  for (let i = 0; i < MOST_DELIVERIES; i += 1) {
    const answer = await delivered(workflow, action, fields, callbackId);
    answers.push(answer);
    const isAgain = answer.statusCode === 429 || answer.statusCode >= 500;
    if (!isAgain && i >= lost) break;
    clock.advance(isAgain ? Number(answer.headers?.['Retry-After'] ?? BACK_OFF_MS) : BACK_OFF_MS);
  }
  return answers;
}

/** A function that throws is a 500 to HubSpot. */
async function delivered(
  workflow: Workflow,
  action: ActionName,
  fields: Record<string, unknown>,
  callbackId: string,
): Promise<Answered> {
  try {
    return await workflow.run(action, fields, callbackId);
  } catch {
    return { statusCode: 500, body: { message: 'The function threw.' } };
  }
}

/** How long a person takes to press again. */
const PRESS_AGAIN_MS = 5_000;

/** Presses the page's button, and again with the same request while the page says that it is busy. */
export async function pressUntilAnswered(
  account: Account,
  entry: { challenge: string; code: string; request: string },
  { lost = 0 } = {},
): Promise<EntryReply[]> {
  const replies: EntryReply[] = [];
  for (let i = 0; i < MOST_DELIVERIES; i += 1) {
    const reply = await enterOnPage(account, entry);
    replies.push(reply);
    if (reply.result !== 'busy' && i >= lost) break;
    account.emulator.clock.advance(PRESS_AGAIN_MS);
  }
  return replies;
}
