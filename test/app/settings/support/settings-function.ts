import type { WordsRequest } from '../../../../src/contract/interface-words.ts';
import type { Check } from '../../../../src/contract/set-up.ts';
import type { SettingsReply } from '../../../../src/contract/settings-reply.ts';
import type { SettingsRequest } from '../../../../src/contract/settings-request.ts';
import type { SettingsView } from '../../../../src/contract/settings-view.ts';
import { wordsOf } from '../../../../src/interface-words/words-of.ts';

type Asked<Action> = Extract<SettingsRequest, { action: Action }>;

/** Stands in for the functions that HubSpot runs: answers looks with what it has, all else as it is told. */
export class SettingsFunction {
  readonly requests: SettingsRequest[] = [];
  readonly wordsRequests: WordsRequest[] = [];
  checks: readonly Check[];
  view: SettingsView;
  answerWords: (request: WordsRequest) => Promise<unknown> = async ({ surface, language }) =>
    wordsOf(surface, language);
  answerLook: (request: Asked<'view' | 'checks'>) => Promise<unknown>;
  answer: (request: Asked<'fix' | 'save' | 'preview' | 'test'>) => Promise<unknown> = () =>
    new Promise(() => {});

  constructor(checks: readonly Check[], view: SettingsView) {
    this.checks = checks;
    this.view = view;
    this.answerLook = async (request) =>
      request.action === 'view'
        ? { ok: true, action: 'view', view: this.view }
        : { ok: true, action: 'checks', checks: this.checks };
    const serverless = (name: string, { parameters }: { parameters: object }) => {
      if (name === 'otp_words') return this.#words(structuredClone(parameters) as WordsRequest);
      if (name !== 'otp_settings') throw new Error(`no function ${name}`);
      const request = structuredClone(parameters) as SettingsRequest;
      this.requests.push(request);
      return request.action === 'view' || request.action === 'checks'
        ? this.answerLook(request)
        : this.answer(request);
    };
    Object.assign(globalThis, {
      self: Object.assign((globalThis as { self?: object }).self ?? {}, { serverless }),
    });
  }

  #words(request: WordsRequest): Promise<unknown> {
    this.wordsRequests.push(request);
    return this.answerWords(request);
  }

  of<Action extends SettingsRequest['action']>(action: Action): Asked<Action>[] {
    return this.requests.filter((request): request is Asked<Action> => request.action === action);
  }

  /** The next press is answered so, and no other. */
  answersOnce(reply: SettingsReply): void {
    this.answer = () => {
      this.answer = () => new Promise(() => {});
      return Promise.resolve(reply);
    };
  }
}

/** The reply to a save: the next version. */
export function saved(view: SettingsView): SettingsReply {
  return { ok: true, action: 'save', view };
}
