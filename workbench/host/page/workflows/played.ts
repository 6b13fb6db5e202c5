import type { ContactSummary, DealSummary } from '../../page-contract.ts';
import type { WorkflowStart } from '../../workflow-contract.ts';
import type { FormId } from '../../../workflows/forms.ts';

interface Played {
  contactId: string;
  /** What the contact fills in besides what HubSpot knows already. */
  answers: Readonly<Record<string, string>>;
}

/** Whom Start plays at first: somebody of the scenario for whom the form makes sense. */
const PLAYED: Partial<Readonly<Record<FormId, Played>>> = {
  'delete-account': {
    contactId: '51001',
    answers: { account_request_reason: 'I have moved to another bank.' },
  },
  'sign-up': { contactId: '51009', answers: { company: 'Nouri Consulting' } },
  'request-records': {
    contactId: '51001',
    answers: { records_wanted: 'Everything you hold about me since 2024.' },
  },
};

/** Who a workflow could be started for, and which one of them at first. */
export interface Subjects {
  type: 'contact' | 'deal' | 'enrolled';
  all: readonly { id: string; name: string; about: string }[];
  first: string;
}

export function subjectsOf(
  start: WorkflowStart,
  contacts: readonly ContactSummary[],
  deals: readonly DealSummary[],
): Subjects | undefined {
  switch (start.on) {
    case 'form_submitted': {
      const all = contacts.filter(({ email }) => email !== '');
      const wanted = PLAYED[start.form]?.contactId;
      const first = all.find(({ id }) => id === wanted) ?? all[0];
      return { type: 'contact', all, first: first?.id ?? '' };
    }
    case 'deal_stage': {
      const first = deals.find(
        ({ amount, stage }) => Number(amount) >= start.amountFrom && stage !== start.stage,
      );
      return { type: 'deal', all: deals, first: (first ?? deals[0])?.id ?? '' };
    }
    case 'schedule': {
      const all = contacts.filter(({ email }) => email === start.contact);
      return { type: 'enrolled', all, first: all[0]?.id ?? '' };
    }
    case 'property':
      return undefined;
  }
}

/** What the contact fills into a form. */
export function answersTo(
  { form, fields }: Extract<WorkflowStart, { on: 'form_submitted' }>,
  known: Readonly<Record<string, string>>,
): Record<string, string> {
  const answers = PLAYED[form]?.answers ?? {};
  return Object.fromEntries(fields.map((name) => [name, known[name] || (answers[name] ?? '')]));
}
