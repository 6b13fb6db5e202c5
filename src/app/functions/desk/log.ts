import type { Channel } from '../../../contract/vocabulary.ts';

/** One line for each call: what was asked, how it ended, how long it took. Nothing about the person. */
export function logAnswer(event: string, outcome: string, milliseconds: number): void {
  console.log(JSON.stringify({ event, outcome, ms: Math.round(milliseconds) }));
}

/** A defect of ours: the kind of error and where, never its message, which might quote data. */
export function logDefect(error: unknown): void {
  const kind = error instanceof Error ? error.name : typeof error;
  const place =
    error instanceof Error
      ? error.stack?.split('\n').find((line) => /^\s+at /.test(line))
      : undefined;
  console.error(JSON.stringify({ event: 'otp_defect', kind, place: place?.trim() }));
}

/** Something that did not work now and is mended by the next look. */
export function logPutOff(what: string, error: unknown): void {
  const kind = error instanceof Error ? error.name : typeof error;
  console.log(JSON.stringify({ event: 'otp_put_off', what, kind }));
}

/** A message that was not taken or does not arrive: how, and its carrier's own code. Nothing about the person. */
export function logMessage(channel: Channel, outcome: string, detail: string | undefined): void {
  console.log(JSON.stringify({ event: 'otp_message', channel, outcome, detail }));
}
