/** The time that one call of a function has, and its chance. The rules know no other. */
export interface Turn {
  /** Milliseconds since 1970, by HubSpot's clock. */
  now(): number;
  /** Milliseconds until an answer must be on its way. Not above zero: give up. */
  left(): number;
  wait(milliseconds: number): Promise<void>;
  /** From 0 to below 1. Only spreads load; nothing secret comes from it. */
  random(): number;
}
