import type { Refusal } from '../../../contract/refusal.ts';
import type { Desk } from '../desk/desk.ts';
import { callAgain, type HttpAnswer } from '../endpoint/http-answer.ts';

type Rest = Extract<Refusal, { refusal: 'cool_down' | 'account_limit' }>;

/** Asks to be called again once a code may go out. */
export function whenRested({ turn }: Desk, { refusal, until }: Rest): HttpAnswer {
  const rest = until - turn.now();
  // Everybody who has to wait for the account comes at another moment of the minute.
  return callAgain(refusal === 'account_limit' ? rest + Math.floor(turn.random() * 10_000) : rest);
}
