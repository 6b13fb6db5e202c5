import type { EnrolmentView } from '../../workflows/enrolment-view.ts';
import type {
  ClockState,
  ContactSummary,
  DealSummary,
  FaultRequest,
  JournalLine,
  MailVia,
  Message,
  RecordType,
  RecordView,
  Session,
  TextMessage,
} from '../page-contract.ts';
import type { EnrolReply, StageReply, WorkflowInfo } from '../workflow-contract.ts';

async function call<Answer>(method: string, path: string, body?: object): Promise<Answer> {
  const response = await fetch(`/workbench/${path}`, {
    method,
    ...(body === undefined
      ? {}
      : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
  });
  const answer = (await response.json()) as Answer & { message?: string; refused?: string };
  if (!response.ok) throw new Error(answer.message ?? answer.refused ?? String(response.status));
  return answer;
}

export const api = {
  session: () => call<Session>('GET', 'session'),
  contacts: () => call<ContactSummary[]>('GET', 'contacts'),
  deals: () => call<DealSummary[]>('GET', 'deals'),
  record: (type: RecordType, id: string) => call<RecordView>('GET', `records/${type}/${id}`),
  messages: () => call<Message[]>('GET', 'messages'),
  texts: () => call<TextMessage[]>('GET', 'texts'),
  save: (type: RecordType, id: string, properties: Record<string, string>, userId: number) =>
    call<object>('PATCH', `records/${type}/${id}`, { properties, userId }),
  moveDeal: (id: string, stage: string) => call<StageReply>('POST', `deals/${id}/stage`, { stage }),
  enrol: (workflow: number, record: string) =>
    call<EnrolReply>('POST', `workflows/${workflow}/enrolments`, { record }),
  workflows: () => call<WorkflowInfo[]>('GET', 'workflows'),
  enrolments: () => call<EnrolmentView[]>('GET', 'enrolments'),
  advance: (advanceMs: number) => call<ClockState>('POST', 'clock', { advanceMs }),
  addFault: (fault: FaultRequest) => call<object>('POST', 'faults', fault),
  clearFaults: () => call<object>('DELETE', 'faults'),
  journal: () => call<JournalLine[]>('GET', 'journal'),
  clearJournal: () => call<object>('DELETE', 'journal'),
  useMail: (via: MailVia) => call<object>('POST', 'mail', { via }),
};
