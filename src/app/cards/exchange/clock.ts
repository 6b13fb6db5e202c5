/** HubSpot's time, and what this computer's stopwatch showed when it arrived. */
export interface Clock {
  hubspot: number;
  local: number;
}

/** A stopwatch: only differences of it mean anything. */
export function localTime(): number {
  return globalThis.performance?.now() ?? Date.now();
}

export function timeByHubSpot(clock: Clock, local: number): number {
  return clock.hubspot + Math.max(0, local - clock.local);
}
