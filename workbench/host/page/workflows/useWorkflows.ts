import { useEffect, useState } from 'react';
import type { EnrolmentView } from '../../../workflows/enrolment-view.ts';
import type { WorkflowInfo } from '../../workflow-contract.ts';
import { api } from '../api.ts';
import { oneAtATime } from '../one-at-a-time.ts';
import type { Listen } from '../useAccount.ts';

export interface Workflows {
  /** Undefined until the account has answered. */
  workflows: readonly WorkflowInfo[] | undefined;
  /** Oldest first. */
  enrolments: readonly EnrolmentView[];
}

/** The workflows of the account and who is in them, kept up to date. */
export function useWorkflows(onEvent: Listen): Workflows {
  const [workflows, setWorkflows] = useState<readonly WorkflowInfo[]>();
  const [enrolments, setEnrolments] = useState<readonly EnrolmentView[]>([]);

  useEffect(() => {
    void api.workflows().then(setWorkflows);
    const look = oneAtATime(api.enrolments, setEnrolments);
    look();
    return onEvent(({ kind }) => {
      if (kind === 'enrolments' || kind === 'joined') look();
    });
  }, [onEvent]);

  return { workflows, enrolments };
}
