import type { DelayUntilView, DelayView, SetPropertyView } from '../enrolment-view.ts';
import type {
  BranchStep,
  Case,
  DelayStep,
  DelayUntilStep,
  SetPropertyStep,
  Step,
} from '../workflow.ts';
import {
  close,
  inSight,
  show,
  startOf,
  waitAt,
  type Enrolment,
  type RunParts,
} from './enrolment.ts';
import { isKnown } from './property-event.ts';

const MINUTE = 60_000;

/** Answers with the steps of the branch that is taken. */
export function runBranch(
  step: BranchStep,
  enrolment: Enrolment,
  parts: RunParts,
): readonly Step[] {
  const now = parts.account.clock.now();
  const { properties, outputOf } = inSight(enrolment, parts);
  const value = 'output' in step.on ? outputOf(step.on.output) : properties[step.on.property];
  const taken = step.cases.find((each) => fits(each, value));
  // The value itself is not shown: it may be what somebody entered as a code.
  show(
    enrolment,
    {
      ...startOf(step, now),
      kind: 'branch',
      taken: taken?.name ?? 'None met',
      state: 'done',
      endedAt: now,
    },
    parts,
  );
  return taken?.steps ?? step.otherwise;
}

function fits({ when }: Case, value: string | undefined): boolean {
  if (!isKnown(value)) return false;
  return when === 'known' || when.includes(value);
}

/** What an account refuses fails the step; that the record goes on then is unconfirmed. */
export function runSetProperty(step: SetPropertyStep, enrolment: Enrolment, parts: RunParts): void {
  const { clock, records } = parts.account;
  const { objectType, id } = enrolment.record;
  const { property, value } = step;
  const view: SetPropertyView = {
    ...startOf(step, clock.now()),
    kind: 'set_property',
    property,
    value,
  };
  show(enrolment, view, parts);
  try {
    records.update(objectType, id, { [property]: value }, { sourceType: 'AUTOMATION_PLATFORM' });
    close(enrolment, view, 'done', parts);
  } catch (error) {
    view.message = error instanceof Error ? error.message : String(error);
    close(enrolment, view, 'failed', parts);
  }
}

export async function runDelay(
  step: DelayStep,
  enrolment: Enrolment,
  parts: RunParts,
): Promise<void> {
  const now = parts.account.clock.now();
  const view: DelayView = { ...startOf(step, now), kind: 'delay', state: 'waiting' };
  show(enrolment, view, parts);
  await waitAt(enrolment, view, { until: now + step.minutes * MINUTE }, parts);
  close(enrolment, view, 'done', parts);
}

/**
 * Only what happens while the record is in the delay counts, not what has happened before (HubSpot
 * knowledge base: Use delays, event occurrence).
 */
export async function runDelayUntil(
  step: DelayUntilStep,
  enrolment: Enrolment,
  parts: RunParts,
): Promise<void> {
  const now = parts.account.clock.now();
  const { event } = step;
  const view: DelayUntilView = {
    ...startOf(step, now),
    kind: 'delay_until',
    property: event.property,
    state: 'waiting',
  };
  show(enrolment, view, parts);
  const until = now + step.atMostMinutes * MINUTE;
  const { by } = await waitAt(enrolment, view, { until, event }, parts);
  view.because = by === 'event' ? 'event' : 'time';
  close(enrolment, view, 'done', parts);
}
