import type { CodeContext } from './code.ts';
import type { Keyring, Pepper } from './keyring.ts';
import type { Stream } from './stream.ts';
import type { OpenChallenge } from './stream-state.ts';

/** Everything an open challenge's code is for, with the pepper it was issued under. */
export interface CodeSource {
  pepper: Pepper;
  context: CodeContext;
}

/** Undefined when the pepper of that challenge is no longer here, after two rotations. */
export function codeContext(
  keys: Keyring,
  stream: Stream,
  open: OpenChallenge,
): CodeSource | undefined {
  const pepper = keys.peppers.find(({ id }) => id === open.keyId);
  if (pepper === undefined) return undefined;
  return {
    pepper,
    context: {
      accountId: keys.accountId,
      challenge: open.id,
      record: stream.record,
      purpose: stream.purpose,
      pathway: stream.pathway,
      channel: open.channel,
      destination: open.destination,
      boundFacts: { ...open.bound, destinationSince: open.since },
      expiresAt: open.expiresAt,
      shape: open.shape,
    },
  };
}
