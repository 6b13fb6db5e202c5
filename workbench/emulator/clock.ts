/** One clock for every timestamp and for the `date` header of every response. */
export interface EmulatorClock {
  now(): number;
  set(ms: number): void;
  advance(ms: number): void;
  /** Ticks on from the present value. */
  run(): void;
  freeze(): void;
}

/** With a start the clock stands still there; without one it is the machine's own time. */
export function createClock(start?: number): EmulatorClock {
  let running = start === undefined;
  // While running: what to add to the machine's time. While frozen: the time itself.
  let base = start ?? 0;
  const now = () => (running ? Date.now() + base : base);
  return {
    now,
    set(ms) {
      base = running ? ms - Date.now() : ms;
    },
    advance(ms) {
      base += ms;
    },
    run() {
      base = now() - Date.now();
      running = true;
    },
    freeze() {
      base = now();
      running = false;
    },
  };
}
