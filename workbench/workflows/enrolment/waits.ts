import type { Completion } from '../../emulator/emulator.ts';
import type { EmulatorClock } from '../../emulator/clock.ts';
import { happened } from './property-event.ts';
import { keyOf, type RecordChange, type RecordKey } from './record-watch.ts';
import type { PropertyEvent } from '../workflow.ts';

export interface Wait {
  record: RecordKey;
  /** Goes on at this time of the account's clock at the latest. */
  until: number;
  event?: PropertyEvent;
  callbackId?: string;
}

/** What ended a wait. */
export type Woken =
  | { by: 'time' | 'event' | 'deletion' }
  | { by: 'completion'; outputFields: Completion['outputFields'] };

export interface Waits {
  begin(wait: Wait): Promise<Woken>;
  /** Ends what is due. The clock tells nobody when it jumps, so somebody has to look. */
  look(): void;
  changed(change: RecordChange): void;
  completed(completion: Completion): void;
}

/** All that enrolments wait for: a time, an event, the completion of a blocked action. */
export function createWaits(clock: EmulatorClock): Waits {
  const open = new Map<Wait, (woken: Woken) => void>();

  function end(matching: (wait: Wait) => boolean, woken: Woken): void {
    for (const [wait, resolve] of [...open]) {
      if (!matching(wait)) continue;
      open.delete(wait);
      resolve(woken);
    }
  }

  return {
    begin: (wait) => new Promise((resolve) => open.set(wait, resolve)),
    look() {
      const now = clock.now();
      end(({ until }) => until <= now, { by: 'time' });
    },
    changed(change) {
      const { before, after, deleted } = change;
      const isOfIt = ({ record }: Wait): boolean => keyOf(record) === keyOf(change);
      // HubSpot knowledge base, Workflows FAQ: a deleted record leaves its workflows, delays too.
      if (deleted) return end(isOfIt, { by: 'deletion' });
      end(
        (wait) =>
          isOfIt(wait) &&
          wait.event !== undefined &&
          happened(wait.event, before[wait.event.property], after[wait.event.property]),
        { by: 'event' },
      );
    },
    completed({ callbackId, outputFields }) {
      end((wait) => wait.callbackId === callbackId, { by: 'completion', outputFields });
    },
  };
}
