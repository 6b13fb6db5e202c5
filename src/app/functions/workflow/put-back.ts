import type { CheckApprovalOutputs } from '../../../contract/workflow-action.ts';
import { moveDeal, type Moved } from '../../../hubspot/move-deal.ts';
import { noteOnce } from '../../../hubspot/note-once.ts';
import { noteName } from '../../../hubspot/timeline-note.ts';
import { earlierAnswer, noteAnswer } from '../../../otp/answers.ts';
import type { ApprovalPolicy } from '../../../otp/approval-policy.ts';
import { requirement } from '../../../otp/approvers.ts';
import { MOVE_OVER_MS } from '../../../otp/decide-move.ts';
import type { AnswerEntry, ReducedEntry } from '../../../otp/entry.ts';
import { TrailBroken } from '../../../otp/ledger.ts';
import { approvalStream } from '../card/streams.ts';
import { stageLabel } from '../deal-card/deal-now.ts';
import type { Desk } from '../desk/desk.ts';
import { follow, mayFinish } from '../desk/tell.ts';
import { callAgain, type HttpAnswer } from '../endpoint/http-answer.ts';
import type { ActionRequest } from './action-request.ts';
import { NOTE_WORDS, PUT_BACK_WORDS } from './approval-words.ts';
import type { DealInStage } from './deal-in-stage.ts';
import { nameOf, type NamedRequest, type Outcome, type Outputs } from './outcome.ts';

/**
 * A deal that is to be put back, as that was decided. It is noted before anything is done: once the deal has
 * moved, nobody could tell any more what was decided and by which request.
 */
interface ToPutBack {
  outputs: CheckApprovalOutputs;
  /** The stage that it is in, and since when. */
  stage: string;
  since: number;
  /** The stage that it goes back to; empty where there is none. */
  back: string;
}

/** What an earlier delivery of this request decided to put back. */
export async function begunPutBack(
  desk: Desk,
  request: ActionRequest,
): Promise<AnswerEntry | ReducedEntry | undefined> {
  const earlier = await earlierAnswer(desk, putBackName(desk, request).name);
  if (earlier?.entry === 'stream') throw new TrailBroken('A decision where an answer belongs');
  return earlier;
}

/** Puts a deal back to the stage that it was in before, and leaves a note: once for this request. */
export async function putBack(
  desk: Desk,
  request: ActionRequest,
  decided: { read: DealInStage; policy: ApprovalPolicy; outputs: CheckApprovalOutputs },
): Promise<Outcome | HttpAnswer> {
  const { read, policy, outputs } = decided;
  const { stream, name } = putBackName(desk, request);
  const { deal } = read;
  const back = stageBefore(read, policy) ?? '';
  const wish: ToPutBack = { outputs, stage: deal.stage, since: deal.stages[0]?.at ?? 0, back };
  const isOurs = await noteAnswer(desk, name, stream, { outputs: written(wish) });
  return isOurs ? finish(desk, read, wish, { at: desk.turn.now(), name }) : callAgain(1_000);
}

/**
 * Does what an earlier delivery of the same request left undone, once nothing of that can be under way any
 * more: a second move could bring back a deal that somebody has moved on in between.
 */
export async function goOnPuttingBack(
  desk: Desk,
  read: DealInStage,
  { at, outputs, keys }: AnswerEntry,
): Promise<Outcome | HttpAnswer> {
  const over = at + MOVE_OVER_MS - desk.turn.now();
  return over > 0
    ? callAgain(over)
    : finish(desk, read, wishIn(outputs), { at, name: keys.request_key ?? '' });
}

function putBackName(desk: Desk, request: ActionRequest): NamedRequest {
  return nameOf(desk, approvalStream(request.record), 'put_back', request);
}

/** Where the deal was last, of where it may be without approval: so putting back never leads round in a circle. */
function stageBefore(
  { deal, toApprove, pipelines }: DealInStage,
  policy: ApprovalPolicy,
): string | undefined {
  const own = pipelines.get(deal.pipeline)?.stages ?? [];
  const mayBeIn = (stage: string): boolean => {
    const tier = requirement(policy, toApprove, stage);
    return 'refusal' in tier && tier.refusal === 'not_guarded';
  };
  return deal.stages
    .map(({ value }) => value)
    .find((stage) => stage !== deal.stage && own.some(({ id }) => id === stage) && mayBeIn(stage));
}

async function finish(
  desk: Desk,
  read: DealInStage,
  wish: ToPutBack,
  note: { at: number; name: string },
): Promise<Outcome | HttpAnswer> {
  const { outputs } = wish;
  const done = await movedBack(desk, read, wish);
  if (done.moved === 'unknown') return callAgain(2_000);
  const { put_back, summary, words, error_code } = wordsFor(read, wish, done);
  if (words !== undefined) {
    const { connection } = desk;
    const record = { objectTypeId: '0-3', objectId: read.deal.id };
    const about = { record, at: note.at, words, name: noteName(note.name) };
    const noted = await follow('note', () => noteOnce(connection, about));
    if (noted === 'later' && mayFinish(desk, note)) return callAgain(2_000);
  }
  const said = { ...outputs, put_back, summary: `${outputs.summary} ${summary}`, error_code };
  return { outputs: said, execution: { state: 'SUCCESS' }, isDecided: false };
}

type Done = Moved | { moved: 'nowhere' } | { moved: 'moved_on' };

/** Moves the deal, unless its own history says that it has moved by now. */
async function movedBack(
  { connection }: Desk,
  { deal }: DealInStage,
  { stage, since, back }: ToPutBack,
): Promise<Done> {
  if (back === '') return { moved: 'nowhere' };
  const there = deal.stages.findIndex(({ value, at }) => value === stage && at === since);
  if (there === 0) return moveDeal(connection, deal.id, back, {});
  return { moved: deal.stages[there - 1]?.value === back ? 'yes' : 'moved_on' };
}

interface Said extends Pick<CheckApprovalOutputs, 'put_back' | 'error_code'> {
  summary: string;
  /** Of the note. */
  words?: string;
}

function wordsFor(
  { toApprove: { money }, pipelines }: DealInStage,
  wish: ToPutBack,
  done: Exclude<Done, { moved: 'unknown' }>,
): Said {
  const deal = { stage: stageLabel(pipelines, wish.stage).label, money };
  switch (done.moved) {
    case 'yes': {
      const back = stageLabel(pipelines, wish.back).label;
      const words = NOTE_WORDS.yes(deal, back);
      return { put_back: 'yes', summary: PUT_BACK_WORDS.yes(back), words, error_code: '' };
    }
    case 'refused': {
      const summary = PUT_BACK_WORDS.refused(done.reason);
      const words = NOTE_WORDS.refused(deal, done.reason);
      return { put_back: 'no', summary, words, error_code: 'PUT_BACK_REFUSED' };
    }
    case 'nowhere': {
      const words = NOTE_WORDS.nowhere(deal);
      return { put_back: 'no', summary: PUT_BACK_WORDS.nowhere, words, error_code: 'NO_WAY_BACK' };
    }
    case 'moved_on':
      return { put_back: 'no', summary: PUT_BACK_WORDS.moved_on, error_code: '' };
  }
}

/** Names of what a ledger's answer holds besides the action's outputs. */
function written({ outputs, stage, since, back }: ToPutBack): Outputs {
  // Two deliveries at once must not write the very same: only one of them is to move the deal.
  const delivery = crypto.randomUUID();
  return { ...outputs, stage, since: String(since), back, delivery };
}

function wishIn(outputs: Outputs): ToPutBack {
  const { stage = '', since, back = '', delivery: _, ...own } = outputs;
  // What the ledger holds under this name was written by `written` and by nothing else.
  return { outputs: own as unknown as CheckApprovalOutputs, stage, since: Number(since), back };
}
