/**
 * Asks one question at a time, and once more if it was wanted meanwhile: many changes come at once, and an
 * older answer must not come last. A question that fails changes nothing.
 */
export function oneAtATime<T>(ask: () => Promise<T>, show: (answer: T) => void): () => void {
  let asking = false;
  let isStale = false;
  async function askWhileStale(): Promise<void> {
    asking = true;
    while (isStale) {
      isStale = false;
      await ask().then(show, () => undefined);
    }
    asking = false;
  }
  return () => {
    isStale = true;
    if (!asking) void askWhileStale();
  };
}
