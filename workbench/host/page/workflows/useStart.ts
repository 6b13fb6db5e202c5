import { useState } from 'react';
import type { WorkflowInfo } from '../../workflow-contract.ts';
import { workflowWords } from '../../workflow-words.ts';
import { api } from '../api.ts';
import { FIRST_VISIT, type Visit } from './ContactBrowser.tsx';
import { answersTo } from './played.ts';

export interface Start {
  /** Where the browser beside HubSpot is. */
  visit: Visit;
  go(address: string): void;
  /** Why the last start came to nothing. */
  problem: string | undefined;
  /** Does what starts a workflow, for a contact or a deal. */
  start(workflow: WorkflowInfo, subjectId: string): Promise<void>;
}

export function useStart(): Start {
  const [visit, setVisit] = useState<Visit>(FIRST_VISIT);
  const [problem, setProblem] = useState<string>();
  const visitNext = (next: Omit<Visit, 'number'>): void =>
    setVisit(({ number }) => ({ number: number + 1, ...next }));

  async function act({ id, start }: WorkflowInfo, subjectId: string): Promise<void> {
    switch (start.on) {
      case 'form_submitted': {
        const { properties } = await api.record('contacts', subjectId);
        visitNext({ address: `/site/${start.form}`, answers: answersTo(start, properties) });
        return;
      }
      case 'deal_stage':
        visitNext({ address: FIRST_VISIT.address });
        await api.moveDeal(subjectId, start.stage);
        return;
      case 'schedule':
        await api.enrol(id, subjectId);
        return;
      case 'property':
        return;
    }
  }

  return {
    visit,
    go: (address) => visitNext({ address }),
    problem,
    start: (workflow, subjectId) =>
      act(workflow, subjectId).then(
        () => setProblem(undefined),
        ({ message }: Error) => {
          const { problem: known, failedStart } = workflowWords;
          setProblem(failedStart(known[message] ?? message));
        },
      ),
  };
}
