import type { StepResult } from '../../../../src/contract/card-reply.ts';
import type { CardRequest, StateRequest } from '../../../../src/contract/card-request.ts';
import type { DealStepResult } from '../../../../src/contract/deal-reply.ts';
import type { DealRequest } from '../../../../src/contract/deal-request.ts';
import type { ApprovalView, DealView } from '../../../../src/contract/deal-view.ts';
import type { PurposeView, RecordView } from '../../../../src/contract/record-view.ts';
import type { WordsRequest } from '../../../../src/contract/interface-words.ts';
import { wordsOf } from '../../../../src/interface-words/words-of.ts';
import { NOW } from './views.ts';

/** What a card can ask, by what it shows. */
type RequestOf<View> = View extends DealView ? DealRequest : CardRequest;

export type StepRequest<View = RecordView> = Exclude<RequestOf<View>, StateRequest>;

/** Stands in for the function that HubSpot runs: answers looks with its view by a clock of its own, steps as told. */
export class CardFunction<View extends RecordView | DealView = RecordView> {
  readonly requests: (StateRequest | StepRequest<View>)[] = [];
  view: View;
  answerLook: (request: StateRequest) => Promise<unknown>;
  answerWords = ({ surface, language }: WordsRequest): Promise<unknown> =>
    Promise.resolve(wordsOf(surface, language));
  answerStep: (request: StepRequest<View>) => Promise<unknown> = () => new Promise(() => {});

  constructor(view: View) {
    this.view = view;
    const stopwatch = globalThis.performance;
    const opened = stopwatch.now();
    const started = view.now;
    this.answerLook = () => {
      const now = started + stopwatch.now() - opened;
      return Promise.resolve(looked({ ...this.view, now }));
    };
    const serverless = (
      name: string,
      { parameters }: { parameters: StateRequest | StepRequest<View> },
    ) => {
      if (name === 'otp_words') return this.answerWords(parameters as unknown as WordsRequest);
      if (name !== 'otp_card') throw new Error(`no function ${name}`);
      this.requests.push(JSON.parse(JSON.stringify(parameters)));
      return isLook(parameters) ? this.answerLook(parameters) : this.answerStep(parameters);
    };
    Object.assign(globalThis, {
      self: Object.assign((globalThis as { self?: object }).self ?? {}, { serverless }),
    });
  }

  get looks(): StateRequest[] {
    return this.requests.filter(isLook);
  }

  get steps(): StepRequest<View>[] {
    return this.requests.filter((request): request is StepRequest<View> => !isLook(request));
  }
}

function isLook(request: { action: string }): request is StateRequest {
  return request.action === 'state';
}

export function looked<View>(view: View, bookmark = 'bookmark-0') {
  return { ok: true, action: 'state', view, bookmark } as const;
}

export function done<
  Action extends StepRequest['action'] | StepRequest<DealView>['action'],
  Result extends StepResult | DealStepResult,
  Purpose extends PurposeView | ApprovalView,
>(action: Action, result: Result, purpose: Purpose, now = NOW) {
  return { ok: true, action, result, now, purpose, bookmark: 'bookmark-1' } as const;
}

/** An answer that the test gives when it likes. */
export function later<T>() {
  let give: (value: T) => void = () => {};
  const promise = new Promise<T>((resolve) => {
    give = resolve;
  });
  return { promise, give };
}
