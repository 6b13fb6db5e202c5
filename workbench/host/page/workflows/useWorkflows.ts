import { useEffect, useState } from 'react';
import type { EnrolmentView } from '../../../workflows/enrolment-view.ts';
import type { WorkflowInfo } from '../../workflow-contract.ts';
import { api } from '../api.ts';
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
    let asking = false;
    let isStale = false;
    // Many changes come at once: one question at a time, and one more if something came meanwhile.
    const look = async (): Promise<void> => {
      isStale = true;
      if (asking) return;
      asking = true;
      while (isStale) {
        isStale = false;
        await api.enrolments().then(setEnrolments, () => undefined);
      }
      asking = false;
    };
    void look();
    return onEvent(({ kind }) => {
      if (kind === 'enrolments' || kind === 'joined') void look();
    });
  }, [onEvent]);

  return { workflows, enrolments };
}
