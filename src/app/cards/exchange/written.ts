import type { Entry } from './state.ts';

/** A reason as it is being written. */
export interface Written extends Entry {
  /** Whether a press has asked for what is missing. */
  isMissed: boolean;
}

export function written(text: string): Written {
  return { typed: text, field: text, isMissed: false };
}
