export interface Places {
  /** Runs the work once there is a place for it, in the order of asking. */
  use<T>(work: () => Promise<T>): Promise<T>;
}

/** So many at once, and no more. */
export function createPlaces(count: number): Places {
  let free = count;
  const queue: (() => void)[] = [];
  return {
    async use(work) {
      if (free > 0) free -= 1;
      else await new Promise<void>((resolve) => queue.push(resolve));
      try {
        return await work();
      } finally {
        // A place is handed on rather than freed, so that nobody overtakes.
        const next = queue.shift();
        if (next === undefined) free += 1;
        else next();
      }
    },
  };
}
