import { CallFailed } from './failure.ts';

/** What a read needs to try again. */
export interface Patience {
  left(): number;
  wait(milliseconds: number): Promise<void>;
  random(): number;
  /** False for what strangers set off: told to come later, it does not ask again by itself. */
  waitsWhenBusy?: boolean;
}

const TRIES = 4;

/**
 * Reads, and reads again when HubSpot did not answer or was busy, as long as the time allows. Only for
 * what changes nothing, or nothing more when it is done again. Throws the last `CallFailed`.
 */
export async function patientRead<T>(patience: Patience, read: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await read();
    } catch (error) {
      if (!(error instanceof CallFailed) || !isPassing(error, patience)) throw error;
      const pause = error.retryAfterMs + patience.random() * 300 * tries;
      if (tries === TRIES || pause >= patience.left()) throw error;
      await patience.wait(pause);
    }
  }
}

function isPassing({ failure }: CallFailed, { waitsWhenBusy = true }: Patience): boolean {
  return failure === 'unknown' || (failure === 'busy' && waitsWhenBusy);
}
