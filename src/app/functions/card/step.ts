import type { Committed, Step as Commit } from '../../../otp/commit.ts';
import type { StreamEntry } from '../../../otp/entry.ts';
import type { Refusal } from '../../../contract/refusal.ts';
import type { RefusalReason } from '../../../contract/refusal-reason.ts';
import { readHeads, type Heads } from '../../../otp/step-heads.ts';
import { requestKey, streamName, type Stream } from '../../../otp/stream.ts';
import type { CardDesk, NotMet } from './card-desk.ts';
import type { Met } from './met.ts';
import {
  deliveryKnown,
  notCommitted,
  took,
  type RefusedStep,
  type StepRequest,
  type Took,
} from './step-reply.ts';
import { commitOrNote, noteRefusal } from '../desk/note-refusal.ts';
import { follow, show, tell } from '../desk/tell.ts';
import { stepBarred } from './step-barred.ts';
import { resumeWaiting } from '../workflow/resume.ts';

/** What every step begins with. */
export interface Prepared<M> {
  met: M;
  /** Where the chains stood when last seen: by the bookmark, or read just now. */
  known: Heads;
}

/**
 * Meets the record, and sees where the chains stand that the step will append to, side by side.
 * `afresh`: whatever the bookmark says about them is of no use.
 */
export async function prepare<M extends Met<unknown>>(
  desk: CardDesk,
  request: StepRequest,
  stream: Stream,
  meeting: Promise<M | NotMet>,
  { destination, afresh }: { destination?: string | undefined; afresh?: boolean } = {},
): Promise<Prepared<M> | ({ ok: false } & Refusal)> {
  const about = {
    stream,
    ...(destination !== undefined && { destination }),
    rep: request.user.id,
  };
  const known = afresh === true ? undefined : knownHeads(desk, stream, destination);
  const [met, heads] = await Promise.all([meeting, known ?? readHeads(desk, about)]);
  if ('refusal' in met) return notMet(desk, stream, met);
  const barred = stepBarred(desk.settings, stream, met);
  if (barred === undefined) return { met, known: heads };
  await noteRefusal(desk, { stream, by: met.by }, barred.refusal);
  return { ok: false, ...barred };
}

/** The reply where nobody is there to take the step. The trail says it of a user whom HubSpot knows. */
export async function notMet(
  desk: CardDesk,
  stream: Stream,
  { refusal, stated }: NotMet,
): Promise<{ ok: false } & Refusal> {
  if (stated !== undefined) await noteRefusal(desk, { stream, by: stated }, refusal.refusal);
  return { ok: false, ...refusal };
}

function knownHeads(
  { bookmark }: CardDesk,
  of: Stream,
  destination: string | undefined,
): Heads | undefined {
  const stream = bookmark?.streams[streamName(of)];
  if (stream === undefined) return undefined;
  if (destination === undefined) return { stream };
  const chain = bookmark?.destinations[destination];
  const rep = bookmark?.rep;
  return chain && rep ? { stream, destination: chain, rep } : undefined;
}

/** Commits a card's request. Its name is unique to the stream and the action. */
export function commitStep<Refused extends { refusal: RefusalReason } = never>(
  desk: CardDesk,
  { met, known }: Prepared<Pick<Met<unknown>, 'by'>>,
  request: StepRequest,
  step: Pick<Commit<Refused>, 'stream' | 'destination' | 'decide'>,
): Promise<Committed<Refused>> {
  const { record, purpose, pathway } = step.stream;
  const scope = [pathway, request.action, record.objectTypeId, record.objectId, purpose];
  return commitOrNote(desk, {
    ...step,
    known,
    by: met.by,
    request: requestKey(desk.keys, scope, request.request),
  });
}

/** The reply to a step that sends nothing: tells the record and its timeline, once. */
export async function conclude<Action extends string, Result, Part, Refused = never>(
  desk: CardDesk,
  met: Met<Part>,
  request: StepRequest<Action>,
  stream: Stream,
  committed: Committed<Refused>,
  resultOf: (entry: StreamEntry) => Result,
): Promise<
  | Took<Action, Result | { result: 'wrong_code'; triesLeft: number }, Part>
  | RefusedStep<Refusal | Refused, Part>
> {
  if (committed.committed === 'not') return notCommitted(desk, met, request, stream, committed);
  const { entry, head, repeated } = committed;
  const [told] = await Promise.all([
    repeated ? 'later' : tell(desk, entry),
    !repeated && show(desk, entry, head),
    follow('waiting workflow', () => resumeWaiting(desk, stream, head.state)),
  ]);
  return took(desk, met, request, resultOf(entry), {
    stream,
    head,
    ...(!repeated && { entry }),
    delivery: deliveryKnown(desk, stream, head),
    told: told === 'done',
  });
}
