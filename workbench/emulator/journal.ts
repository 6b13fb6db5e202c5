/** One call as HubSpot received it, from the moment it came in. */
export interface JournalEntry {
  readonly seq: number;
  readonly at: number;
  readonly method: string;
  /** With the query string. */
  readonly path: string;
  requestBody: unknown;
  /** 0 until an answer goes out; it stays 0 when none does. */
  status: number;
  responseBody: unknown;
  fault?: string;
  /** Set when the emulator itself answered something HubSpot never would. */
  emulatorError?: string;
  /** Since the journal was begun, in tenths. */
  readonly startedMs: number;
  /** `startedMs` until the call is over. */
  finishedMs: number;
  readonly userAgent: string;
  /** The name the token was issued under, never its value. */
  token: string | null;
}

export interface Journal {
  open(call: { at: number; method: string; path: string; userAgent: string }): JournalEntry;
  /** The call is over. */
  finish(entry: JournalEntry): void;
  entries(): readonly JournalEntry[];
  clear(): void;
}

export function createJournal(): Journal {
  let entries: JournalEntry[] = [];
  let seq = 0;
  const begun = performance.now();
  // The journal is searched for codes, and any six digits of a finer or a longer time could be one.
  const passedMs = (): number => Math.round((performance.now() - begun) * 10) / 10;
  return {
    open(call) {
      const startedMs = passedMs();
      const entry: JournalEntry = {
        ...call,
        seq: ++seq,
        requestBody: undefined,
        status: 0,
        responseBody: undefined,
        startedMs,
        finishedMs: startedMs,
        token: null,
      };
      entries.push(entry);
      return entry;
    },
    finish(entry) {
      entry.finishedMs = passedMs();
    },
    entries: () => [...entries],
    clear() {
      entries = [];
    },
  };
}
