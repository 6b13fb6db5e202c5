export interface Shutdown {
  add(close: () => unknown): void;
  close(): Promise<void>;
}

/** Closes what was opened, the last first; a second call does nothing. */
export function createShutdown(): Shutdown {
  const open: (() => unknown)[] = [];
  return {
    add: (close) => void open.push(close),
    async close() {
      for (let close = open.pop(); close; close = open.pop()) await close();
    },
  };
}
