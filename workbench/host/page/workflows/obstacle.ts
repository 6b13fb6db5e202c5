import type { EnrolmentView } from '../../../workflows/enrolment-view.ts';
import type { WorkflowInfo } from '../../workflow-contract.ts';
import { workflowWords } from '../../workflow-words.ts';
import { nameOf, type Known } from './people.ts';

const words = workflowWords.subject;
const grouped = (amount: number): string => amount.toLocaleString('en-GB');

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
  if (start.on !== 'deal_stage' || deal === undefined) return undefined;
  if (Number(deal.amount) < start.amountFrom) {
    return { words: words.isSmall(deal.name, grouped(start.amountFrom)) };
  }
  return deal.stage === start.stage
    ? { words: words.isThere(deal.name, start.stageLabel), page: `/deals/${deal.id}` }
    : undefined;
}
