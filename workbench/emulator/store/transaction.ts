/** All or nothing for a call that writes more than once. Everything runs in one turn of the loop. */
export interface Transaction {
  run<T>(work: () => T): T;
  onRollback(undo: () => void): void;
  /** At once when nothing is open. */
  onCommit(then: () => void): void;
}

export function createTransaction(): Transaction {
  let open: { undo: (() => void)[]; then: (() => void)[] } | undefined;
  return {
    run(work) {
      if (open !== undefined) return work();
      const mine: { undo: (() => void)[]; then: (() => void)[] } = { undo: [], then: [] };
      open = mine;
      let result;
      try {
        result = work();
      } catch (error) {
        for (const undo of mine.undo.reverse()) undo();
        throw error;
      } finally {
        open = undefined;
      }
      for (const then of mine.then) then();
      return result;
    },
    onRollback(undo) {
      open?.undo.push(undo);
    },
    onCommit(then) {
      if (open === undefined) then();
      else open.then.push(then);
    },
  };
}
