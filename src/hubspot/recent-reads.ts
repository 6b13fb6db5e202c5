import type { Connection } from './transport.ts';

/** More than one account's people and pipelines. */
const KEPT = 500;

/**
 * What was read lately and hardly ever changes, as long as this process is warm: a card's look reads it, so
 * that the press that follows need not. By account, as its token names it.
 */
export class RecentReads<T> {
  readonly #kept = new Map<string, { value: T; at: number }>();

  /** What was read no more than so long ago by this machine's clock, or what `read` brings now. */
  async within(
    ageMs: number,
    { origin, token }: Connection,
    name: string,
    read: () => Promise<T>,
  ): Promise<T> {
    const key = `${origin} ${token} ${name}`;
    const kept = this.#kept.get(key);
    if (kept !== undefined && Date.now() - kept.at < ageMs) return kept.value;
    const at = Date.now();
    const value = await read();
    if (this.#kept.size >= KEPT) this.#kept.clear();
    this.#kept.set(key, { value, at });
    return value;
  }
}
