import type { Session } from '../../page-contract.ts';
import { workflowWords } from '../../workflow-words.ts';
import { Spinner } from '../Spinner.tsx';
import type { Account } from '../useAccount.ts';
import { Halves } from './Halves.tsx';
import { useChosen } from './useChosen.ts';
import { useWorkflows } from './useWorkflows.ts';

const words = workflowWords;

export interface WorkflowsPageProps {
  account: Account;
  session: Session;
  now: number;
}

/** Two browsers side by side: HubSpot's with the workflows, and that of whoever gets the code. */
export function WorkflowsPage({ account, session, now }: WorkflowsPageProps) {
  const { workflows, enrolments } = useWorkflows(account.onEvent);
  const [chosen, choose] = useChosen();
  if (workflows === undefined) return <Spinner label={words.loading} />;
  const workflow = workflows.find(({ id }) => id === chosen) ?? workflows[0];
  if (workflow === undefined) return <p className="banner">{words.none}</p>;
  return (
    <Halves
      account={account}
      workflows={workflows}
      workflow={workflow}
      enrolments={enrolments.filter((each) => each.workflow.id === workflow.id)}
      onChoose={choose}
      now={now}
      zone={session.account.timezone}
    />
  );
}
