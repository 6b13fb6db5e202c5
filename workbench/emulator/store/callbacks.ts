import type { EmulatorClock } from '../clock.ts';

export interface Completion {
  callbackId: string;
  outputFields: Record<string, unknown>;
}

/** Executions of workflow actions that answered `BLOCK` and wait to be completed. */
export interface Callbacks {
  /** Waits for a completion until, and not at, this time of the account's clock. */
  block(callbackId: string, until: number): void;
  /** The execution has ended some other way; nothing is told. */
  release(callbackId: string): void;
  /** False when nothing waits under this id: unknown, completed, released, or too late. */
  complete(completion: Completion): boolean;
  /** Told once for each completion, before its call is answered. */
  onCompleted(listener: (completion: Completion) => void): () => void;
  open(): { callbackId: string; until: number }[];
  completed(): readonly (Completion & { at: number })[];
}

export function createCallbacks(clock: EmulatorClock): Callbacks {
  const listeners = new Set<(completion: Completion) => void>();
  const waiting = new Map<string, number>();
  const completed: (Completion & { at: number })[] = [];
  const isOpen = (until: number | undefined) => until !== undefined && clock.now() < until;
  return {
    block(callbackId, until) {
      waiting.set(callbackId, until);
    },
    release(callbackId) {
      waiting.delete(callbackId);
    },
    complete(completion) {
      if (!isOpen(waiting.get(completion.callbackId))) return false;
      waiting.delete(completion.callbackId);
      completed.push({ ...completion, at: clock.now() });
      for (const listener of listeners) listener(completion);
      return true;
    },
    onCompleted(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    open: () =>
      [...waiting]
        .filter(([, until]) => isOpen(until))
        .map(([callbackId, until]) => ({ callbackId, until })),
    completed: () => completed,
  };
}
