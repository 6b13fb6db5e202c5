import type { CardReply } from '../../../contract/card-reply.ts';

/** One line for each call: what was asked, how it ended, how long it took. Nothing about the person. */
export function logReply(action: string, reply: CardReply, milliseconds: number): void {
  const outcome = reply.ok ? ('result' in reply ? reply.result.result : 'viewed') : reply.refusal;
  console.log(JSON.stringify({ event: 'otp_card', action, outcome, ms: Math.round(milliseconds) }));
}

/** A defect of ours: the kind of error and where, never its message, which might quote data. */
export function logDefect(error: unknown): void {
  const kind = error instanceof Error ? error.name : typeof error;
  const place =
    error instanceof Error
      ? error.stack?.split('\n').find((line) => /^\s+at /.test(line))
      : undefined;
  console.error(JSON.stringify({ event: 'otp_card_defect', kind, place: place?.trim() }));
}

/** Something that did not work now and is mended by the next look. */
export function logPutOff(what: string, error: unknown): void {
  const kind = error instanceof Error ? error.name : typeof error;
  console.log(JSON.stringify({ event: 'otp_put_off', what, kind }));
}
