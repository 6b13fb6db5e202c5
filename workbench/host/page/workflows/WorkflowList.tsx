import type { MouseEvent } from 'react';
import type { WorkflowInfo } from '../../workflow-contract.ts';
import { workflowWords } from '../../workflow-words.ts';

const words = workflowWords;

export interface WorkflowListProps {
  workflows: readonly WorkflowInfo[];
  chosen: number | undefined;
  onChoose(id: number): void;
  canStart(workflow: WorkflowInfo): boolean;
  onStart(workflow: WorkflowInfo): void;
}

/** The workflows to choose from, each with what it is for and a button that starts it. */
export function WorkflowList(props: WorkflowListProps) {
  const { workflows, chosen, onChoose, canStart, onStart } = props;
  const follow = (event: MouseEvent, id: number): void => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    onChoose(id);
  };
  return (
    <ul className="workflow-list" aria-label={words.list}>
      {workflows.map((workflow) => (
        <li key={workflow.id} className={workflow.id === chosen ? 'chosen' : ''}>
          <a
            href={`/workflows/${workflow.id}`}
            aria-current={workflow.id === chosen ? 'page' : undefined}
            onClick={(event) => follow(event, workflow.id)}
          >
            {workflow.name}
          </a>
          <p>{workflow.about}</p>
          {workflow.start.on !== 'property' && (
            <button
              type="button"
              className="hs-button primary xs"
              aria-label={words.startOne(workflow.name)}
              disabled={!canStart(workflow)}
              onClick={() => onStart(workflow)}
            >
              {words.start}
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}
