import type { EnrolmentView } from '../../../workflows/enrolment-view.ts';
import type { WorkflowInfo } from '../../workflow-contract.ts';
import { workflowWords } from '../../workflow-words.ts';
import { nameOf, type Known } from './people.ts';

const words = workflowWords.subject;

export interface Obstacle {
  words: string;
  /** Where it can be moved out of the way. */
  page?: string;
}

/** Why starting a workflow for this record would enrol nobody; undefined where it would. */
export function obstacleTo(
  { start }: WorkflowInfo,
  record: EnrolmentView['record'],
  enrolments: readonly EnrolmentView[],
  known: Known,
): Obstacle | undefined {
  const isIn = enrolments.some(
    ({ status, record: other }) => status !== 'finished' && other.id === record.id,
  );
  if (isIn) return { words: words.isIn(nameOf(record, known)) };
  const deal = known.deals.find(({ id }) => record.objectType === 'deals' && id === record.id);
  return start.on === 'deal_stage' && deal?.stage === start.stage
    ? { words: words.isThere(deal.name, start.stageLabel), page: `/deals/${deal.id}` }
    : undefined;
}
