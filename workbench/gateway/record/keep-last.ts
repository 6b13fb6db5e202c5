export interface Kept<Value> {
  read(): Promise<Value>;
  last(): Value;
}

/** Keeps the last answer: the page must stay usable while a fault is being tried. */
export function keepLast<Value>(ask: () => Promise<Value>, first: Value): Kept<Value> {
  let last = first;
  return {
    async read() {
      last = await ask().catch(() => last);
      return last;
    },
    last: () => last,
  };
}
