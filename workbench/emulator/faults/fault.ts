export type FaultKind =
  | '429_ten_secondly'
  | '429_secondly'
  | '429_daily'
  | '423'
  | '477'
  | '502_html'
  | '502_empty'
  | '503'
  /** Never answers; the call is not executed. */
  | 'hang'
  /** The socket is destroyed and nothing was written. */
  | 'reset_before'
  /** The call is executed, then the socket is destroyed. */
  | 'reset_after'
  /** Executed and answered, `ms` later. */
  | 'slow'
  /** Executed, never answered. */
  | 'hang_after'
  /** Executed, answered with a 502 page. */
  | '502_after';

/**
 * A fault takes the `nth` call that matches it (1 unless said) and `times` calls in all from there.
 * Faults are tried in the order they were added, and a call one of them takes is not counted by
 * those behind it: two faults added for the same path play on the first call and on the second.
 */
export interface Fault {
  kind: FaultKind;
  method?: string;
  /** Tested against the path with its query. */
  path?: RegExp;
  /** Tested against the raw request body. */
  body?: RegExp;
  nth?: number;
  /** 1 unless said; Infinity for every call. */
  times?: number;
  /** For 429s, 423, 477 and 503; without it the answer has no Retry-After. */
  retryAfterSeconds?: number;
  /** For `slow`. */
  ms?: number;
}
