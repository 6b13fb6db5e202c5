import type { Emulator } from '../../emulator/emulator.ts';
import type { ClockState } from '../../host/page-contract.ts';

const LOOK_EVERY_MS = 250;
const DRIFT_MS = 150;

export interface WorkbenchClock {
  read(): ClockState;
  onJump(listener: (state: ClockState) => void): () => void;
  close(): void;
}

/** Notices when the emulator's clock jumps, stops or starts, whoever did it. */
export function watchClock(clock: Emulator['clock'], startsRunning: boolean): WorkbenchClock {
  const listeners = new Set<(state: ClockState) => void>();
  let seen = clock.now();
  let seenAt = performance.now();
  let running = startsRunning;

  const timer = setInterval(() => {
    const now = clock.now();
    const passed = performance.now() - seenAt;
    const expected = running ? seen + passed : seen;
    const jumped = Math.abs(now - expected) > DRIFT_MS;
    // A jump says nothing about whether time goes on; the next look does.
    if (now === seen) running = false;
    else if (Math.abs(now - seen - passed) <= DRIFT_MS) running = true;
    seen = now;
    seenAt = performance.now();
    if (jumped) for (const listener of listeners) listener({ now, running });
  }, LOOK_EVERY_MS);
  timer.unref();

  return {
    read: () => ({ now: clock.now(), running }),
    onJump(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: () => clearInterval(timer),
  };
}
