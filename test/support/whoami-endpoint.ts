/** Stands in for our endpoint behind `hubspot.fetch`: answers as told. */
export class WhoamiEndpoint {
  readonly calls: { url: string; method?: string; body?: unknown }[] = [];
  answer: () => Promise<unknown>;

  constructor(answer: () => Promise<unknown>) {
    this.answer = answer;
    const hsFetch = (url: string, { method, body }: { method?: string; body?: unknown }) => {
      this.calls.push({ url, ...(method && { method }), body });
      return this.answer();
    };
    Object.assign(globalThis, {
      self: Object.assign((globalThis as { self?: object }).self ?? {}, { hsFetch }),
    });
  }
}

/** What a `Response` has that a card looks at. */
export function json(body: unknown): Promise<unknown> {
  return Promise.resolve({ json: () => Promise.resolve(body) });
}
