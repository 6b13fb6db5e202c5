import { useState } from 'react';
import type { EnrolmentView } from '../../../workflows/enrolment-view.ts';
import type { WorkflowInfo } from '../../workflow-contract.ts';
import { workflowWords } from '../../workflow-words.ts';
import type { Account } from '../useAccount.ts';
import { approverPage } from './approver-page.ts';
import { EnrolmentBar } from './EnrolmentBar.tsx';
import { obstacleTo } from './obstacle.ts';
import { OutsideHalf } from './OutsideHalf.tsx';
import { nameOf, outsiderOf, type Outsider } from './people.ts';
import { subjectsOf } from './played.ts';
import { SubjectChoice } from './SubjectChoice.tsx';
import { useStart } from './useStart.ts';
import { WorkflowList } from './WorkflowList.tsx';
import { WorkflowView } from './WorkflowView.tsx';

const words = workflowWords;

export interface HalvesProps {
  account: Account;
  workflows: readonly WorkflowInfo[];
  workflow: WorkflowInfo;
  /** Of this workflow. */
  enrolments: readonly EnrolmentView[];
  onChoose(id: number): void;
  now: number;
  zone: string;
}

/** HubSpot's half and the other one, of one workflow. */
export function Halves(props: HalvesProps) {
  const { account, workflows, workflow, enrolments, onChoose, now, zone } = props;
  const { visit, go, problem, start } = useStart();
  const [subjects, setSubjects] = useState<Readonly<Record<number, string>>>({});
  const [picked, setPicked] = useState<{ id: string; of: number }>();

  const possible = (each: WorkflowInfo) => subjectsOf(each.start, account.contacts, account.deals);
  const subjectOf = (each: WorkflowInfo): string =>
    subjects[each.id] ?? possible(each)?.first ?? '';
  const keep = (each: WorkflowInfo, subject: string): void =>
    setSubjects((all) => ({ ...all, [each.id]: subject }));

  // A new enrolment is shown at once, whatever was picked before.
  const isPicked = picked?.of === enrolments.length;
  const shown = enrolments.find(({ id }) => isPicked && id === picked.id) ?? enrolments.at(-1);
  const candidates = possible(workflow);
  const subject = {
    objectType: candidates?.type === 'deal' ? 'deals' : 'contacts',
    id: subjectOf(workflow),
  } as const;
  const { reader } = workflow;
  const outsider: Outsider = reader
    ? { role: 'admin', ...reader, phone: '' }
    : outsiderOf(shown?.record ?? subject, account);
  const approver = approverPage(shown, account.deals);
  const approve = (page: string): void => {
    go(page);
    showOutside();
  };

  return (
    <main className="halves">
      <h1 className="visually-hidden">{words.title}</h1>
      <nav className="jumps" aria-label={words.jumps}>
        <a href="#inside-title">{words.hubspot}</a>
        <a href="#outside-title">{words.browser[outsider.role]}</a>
      </nav>
      <section className="half inside" aria-labelledby="inside-title">
        <header className="half-title">
          <h2 id="inside-title">{words.hubspot}</h2>
          <span>{words.title}</span>
        </header>
        <WorkflowList
          workflows={workflows}
          chosen={workflow.id}
          onChoose={onChoose}
          canStart={(each) => subjectOf(each) !== ''}
          onStart={(each) => {
            const id = subjectOf(each);
            onChoose(each.id);
            keep(each, id);
            setPicked(undefined);
            void start(each, id);
            if (each.start.on === 'form_submitted') showOutside();
          }}
        />
        <WorkflowView key={workflow.id} workflow={workflow} enrolment={shown} now={now} zone={zone}>
          {candidates && (
            <SubjectChoice
              subjects={candidates}
              chosen={subject.id}
              obstacle={obstacleTo(workflow, subject, enrolments, account)}
              onChoose={(id) => keep(workflow, id)}
            />
          )}
          {problem !== undefined && <p role="alert">{problem}</p>}
          <EnrolmentBar
            enrolments={enrolments}
            shown={shown}
            nameOf={(record) => nameOf(record, account)}
            zone={zone}
            onChoose={(id) => setPicked({ id, of: enrolments.length })}
            onApprove={approver === undefined ? undefined : () => approve(approver)}
          />
        </WorkflowView>
      </section>
      <OutsideHalf
        outsider={outsider}
        visit={visit}
        onGo={go}
        messages={account.messages}
        texts={account.texts}
        via={account.mail}
        now={now}
        zone={zone}
      />
    </main>
  );
}

/** Where the halves stand one below the other, the contact's is out of sight. */
function showOutside(): void {
  const title = document.getElementById('outside-title');
  if (title && title.getBoundingClientRect().top > innerHeight) title.scrollIntoView();
}
