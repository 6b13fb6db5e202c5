import type { CardReply, StepResult } from '../../../../src/contract/card-reply.ts';
import type { CardRequest, StateRequest } from '../../../../src/contract/card-request.ts';
import type { PurposeView, RecordView } from '../../../../src/contract/record-view.ts';
import { NOW } from './views.ts';

export type StepRequest = Exclude<CardRequest, StateRequest>;

/** Stands in for the function that HubSpot runs: answers looks with its view by a clock of its own, steps as told. */
export class CardFunction {
  readonly requests: CardRequest[] = [];
  view: RecordView;
  answerLook: (request: StateRequest) => Promise<unknown>;
  answerStep: (request: StepRequest) => Promise<unknown> = () => new Promise(() => {});

  constructor(view: RecordView) {
    this.view = view;
    const stopwatch = globalThis.performance;
    const opened = stopwatch.now();
    const started = view.now;
    this.answerLook = () => {
      const now = started + stopwatch.now() - opened;
      return Promise.resolve(looked({ ...this.view, now }));
    };
    const serverless = (name: string, { parameters }: { parameters: CardRequest }) => {
      if (name !== 'otp_card') throw new Error(`no function ${name}`);
      this.requests.push(JSON.parse(JSON.stringify(parameters)));
      return parameters.action === 'state'
        ? this.answerLook(parameters)
        : this.answerStep(parameters);
    };
    Object.assign(globalThis, {
      self: Object.assign((globalThis as { self?: object }).self ?? {}, { serverless }),
    });
  }

  get looks(): CardRequest[] {
    return this.requests.filter(({ action }) => action === 'state');
  }

  get steps(): StepRequest[] {
    return this.requests.filter((request) => request.action !== 'state');
  }
}

export function looked(view: RecordView, bookmark = 'bookmark-0'): CardReply {
  return { ok: true, action: 'state', view, bookmark };
}

export function done(
  action: StepRequest['action'],
  result: StepResult,
  purpose: PurposeView,
  now = NOW,
): CardReply {
  return { ok: true, action, result, now, purpose, bookmark: 'bookmark-1' };
}

/** An answer that the test gives when it likes. */
export function later<T>() {
  let give: (value: T) => void = () => {};
  const promise = new Promise<T>((resolve) => {
    give = resolve;
  });
  return { promise, give };
}
