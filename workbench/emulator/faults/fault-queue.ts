import type { Fault } from './fault.ts';

export interface FaultQueue {
  add(fault: Fault): void;
  clear(): void;
  take(call: { method: string; path: string; body: string }): Fault | undefined;
}

export function createFaultQueue(): FaultQueue {
  let queue: { fault: Fault; seen: number; played: number }[] = [];
  return {
    add(fault) {
      queue.push({ fault, seen: 0, played: 0 });
    },
    clear() {
      queue = [];
    },
    take(call) {
      for (const waiting of queue) {
        const { fault } = waiting;
        if (waiting.played >= (fault.times ?? 1) || !matches(fault, call)) continue;
        waiting.seen += 1;
        if (waiting.seen < (fault.nth ?? 1)) continue;
        waiting.played += 1;
        return fault;
      }
      return undefined;
    },
  };
}

function matches(fault: Fault, call: { method: string; path: string; body: string }): boolean {
  if (fault.method !== undefined && fault.method.toUpperCase() !== call.method) return false;
  // String.search ignores lastIndex, so a /g pattern is safe here.
  if (fault.path !== undefined && call.path.search(fault.path) < 0) return false;
  return fault.body === undefined || call.body.search(fault.body) >= 0;
}
