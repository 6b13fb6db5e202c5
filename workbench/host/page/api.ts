import type {
  ClockState,
  ContactSummary,
  FaultRequest,
  JournalLine,
  MailVia,
  Message,
  RecordView,
  Session,
} from '../page-contract.ts';

async function call<Answer>(method: string, path: string, body?: object): Promise<Answer> {
  const response = await fetch(`/workbench/${path}`, {
    method,
    ...(body === undefined
      ? {}
      : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
  });
  const answer = (await response.json()) as Answer & { message?: string };
  if (!response.ok) throw new Error(answer.message ?? String(response.status));
  return answer;
}

export const api = {
  session: () => call<Session>('GET', 'session'),
  contacts: () => call<ContactSummary[]>('GET', 'contacts'),
  record: (id: string) => call<RecordView>('GET', `contacts/${id}`),
  messages: () => call<Message[]>('GET', 'messages'),
  save: (id: string, properties: Record<string, string>, userId: number) =>
    call<object>('PATCH', `contacts/${id}`, { properties, userId }),
  advance: (advanceMs: number) => call<ClockState>('POST', 'clock', { advanceMs }),
  addFault: (fault: FaultRequest) => call<object>('POST', 'faults', fault),
  clearFaults: () => call<object>('DELETE', 'faults'),
  journal: () => call<JournalLine[]>('GET', 'journal'),
  clearJournal: () => call<object>('DELETE', 'journal'),
  useMail: (via: MailVia) => call<object>('POST', 'mail', { via }),
};
