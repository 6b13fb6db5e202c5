import type { CardReply } from '../../contract/card-reply.ts';
import type { DealReply } from '../../contract/deal-reply.ts';
import { answerContactCard } from './contact-card/answer.ts';
import { answerDealCard } from './deal-card/answer.ts';
import { readEnvironment } from './desk/environment.ts';
import { readCardRequest } from './card/read-request.ts';
import { logAnswer } from './desk/log.ts';

/** What HubSpot hands to a private function. Only `parameters` comes from the card. */
interface FunctionContext {
  parameters?: unknown;
  propertiesToSend?: unknown;
  /** Given in production; the local executor gives none. */
  accountId?: unknown;
}

/** The one private function of the cards: reads what a card wants, does it, and says what happened. */
export async function main(context: FunctionContext): Promise<CardReply | DealReply> {
  // Before the first await: the local executor lends the environment to one call at a time.
  const environment = readEnvironment(process.env, context.accountId);
  const started = performance.now();
  const read = readCardRequest(context.parameters, context.propertiesToSend);
  const reply = await answer();
  const action = read.ok ? read.request.action : 'unreadable';
  logAnswer(`otp_card ${action}`, outcomeOf(reply), performance.now() - started);
  return reply;

  async function answer(): Promise<CardReply | DealReply> {
    if (!read.ok) return { ok: false, refusal: 'malformed_request', field: read.field };
    if (!environment.ok) return { ok: false, refusal: 'not_set_up', missing: environment.missing };
    return read.of === 'deal'
      ? answerDealCard(environment.environment, read.request)
      : answerContactCard(environment.environment, read.request);
  }
}

function outcomeOf(reply: CardReply | DealReply): string {
  if (!reply.ok) return reply.refusal;
  return 'result' in reply ? reply.result.result : 'viewed';
}
