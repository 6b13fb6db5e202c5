import { workflowWords } from '../../workflow-words.ts';
import { shortened } from '../shortened.ts';
import type { Obstacle } from './obstacle.ts';
import type { Subjects } from './played.ts';

const words = workflowWords.subject;

export interface SubjectChoiceProps {
  subjects: Subjects;
  chosen: string;
  /** Why starting for the chosen one would come to nothing. */
  obstacle: Obstacle | undefined;
  onChoose(id: string): void;
}

/** For whom, or for what, a workflow is started. */
export function SubjectChoice({ subjects, chosen, obstacle, onChoose }: SubjectChoiceProps) {
  const { type, all } = subjects;
  return (
    <div className="subject">
      <label>
        {words[type]}{' '}
        <select value={chosen} onChange={(event) => onChoose(event.target.value)}>
          {all.map(({ id, name, about }) => (
            <option key={id} value={id}>
              {about === '' ? shortened(name) : `${shortened(name)} (${about})`}
            </option>
          ))}
        </select>
      </label>
      {obstacle !== undefined && (
        <p className="obstacle">
          {obstacle.words}{' '}
          {obstacle.page !== undefined && (
            <a className="hs-link" href={obstacle.page}>
              {words.page}
            </a>
          )}
        </p>
      )}
    </div>
  );
}
