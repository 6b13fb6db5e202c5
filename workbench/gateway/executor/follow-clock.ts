import type { ClockReading } from './messages.ts';

/**
 * Makes every `Date` of this thread follow the workbench's clock: a code that was sent five
 * workbench minutes ago must have expired for the functions too.
 */
export function followClock(scope: { Date: DateConstructor }): (reading: ClockReading) => void {
  const RealDate = scope.Date;
  let base = RealDate.now();
  let since = base;
  let running = true;
  const now = (): number => (running ? base + (RealDate.now() - since) : base);

  class WorkbenchDate extends RealDate {
    constructor(...args: readonly [] | readonly [number | string | Date]) {
      if (args.length === 0) super(now());
      else super(...(args as [number]));
    }
    static override now(): number {
      return now();
    }
  }
  scope.Date = WorkbenchDate as unknown as DateConstructor;

  return (reading) => {
    base = reading.now;
    since = RealDate.now();
    running = reading.running;
  };
}
