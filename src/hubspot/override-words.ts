import type { LedgerEvent } from '../otp/stream-state.ts';

type OverrideEvent = Extract<LedgerEvent, { kind: 'override_asked' | 'override_given' }>;

/** What an entry about an override says. `who` asked or gave it; `endsCode`: whether that ended a code. */
export function overrideWords(
  event: OverrideEvent,
  who: string,
  purpose: string,
  endsCode: boolean,
): string {
  switch (event.kind) {
    case 'override_asked':
      return event.what === 'unlock'
        ? `${who} asked a second supervisor to lift the lock (${purpose}).${becauseOf(event)}`
        : `${who} asked a second supervisor to confirm by hand (${purpose}).${becauseOf(event)}`;
    case 'override_given': {
      const both = `${event.asked.by.name} and ${who}`;
      return event.what === 'unlock'
        ? `Unlocked by ${both}: the wrong codes so far no longer count (${purpose}).${becauseOf(event.asked)}`
        : `Confirmed by hand by ${both}: no code was entered (${purpose}).${endsCode ? ENDS_CODE : ''}${becauseOf(event.asked)}`;
    }
  }
}

const ENDS_CODE = ' The code that was open ended with it.';

function becauseOf({ reason }: { reason: string }): string {
  return ` Reason: “${reason}”`;
}
