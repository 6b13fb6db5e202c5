import type { EnrolmentView } from '../../../workflows/enrolment-view.ts';
import { workflowWords } from '../../workflow-words.ts';
import { timeOfDay } from '../times.ts';
import { currentStep } from './flow-state.ts';
import { outcomeOf } from './StepTag.tsx';

const words = workflowWords.enrolment;

export interface EnrolmentBarProps {
  /** Oldest first. */
  enrolments: readonly EnrolmentView[];
  shown: EnrolmentView | undefined;
  nameOf(record: EnrolmentView['record']): string;
  zone: string;
  onChoose(id: string): void;
  /** Opens the page of whoever has to approve; undefined where nobody has to now. */
  onApprove: (() => void) | undefined;
}

/** Which record's way through the workflow is shown, and where that record is now. */
export function EnrolmentBar(props: EnrolmentBarProps) {
  const { enrolments, shown, nameOf, zone, onChoose, onApprove } = props;
  return (
    <div className="enrolment-bar">
      {shown && (
        <>
          <label>
            {words.choose}{' '}
            <select value={shown.id} onChange={(event) => onChoose(event.target.value)}>
              {[...enrolments].reverse().map((each) => (
                <option key={each.id} value={each.id}>
                  {words.option(
                    nameOf(each.record),
                    timeOfDay(each.startedAt, zone),
                    words.status[each.status],
                  )}
                </option>
              ))}
            </select>
          </label>
          <a className="hs-link" href={`/${shown.record.objectType}/${shown.record.id}`}>
            {words.record}
          </a>
        </>
      )}
      <p role="status" className={shown?.status}>
        {shown === undefined ? words.none : standingOf(shown)}
      </p>
      {onApprove && (
        <button type="button" className="hs-button secondary xs" onClick={onApprove}>
          {words.approver}
        </button>
      )}
    </div>
  );
}

function standingOf(enrolment: EnrolmentView): string {
  if (enrolment.ended === 'record_deleted') return words.deleted;
  const step = currentStep(enrolment);
  if (step === undefined) return words.finished;
  return words.at(step.title, outcomeOf(step).toLowerCase());
}
