import { useCallback, useEffect, useRef, useState } from 'react';
import type { ContactSummary, MailVia, Message, RecordView, Session } from '../page-contract.ts';
import { api } from './api.ts';
import { told, type ToldClock } from './told-clock.ts';
import { useLiveEvents } from './useLiveEvents.ts';

export interface Account {
  session: Session | undefined;
  contacts: readonly ContactSummary[];
  record: RecordView | 'missing' | undefined;
  messages: readonly Message[];
  clock: ToldClock | undefined;
  mail: MailVia | undefined;
  /** Counts the calls the page was told about, so that the journal knows when to look. */
  calls: number;
  connected: boolean;
  refresh(): void;
  onRecordChange(listener: () => void): () => void;
}

/** Everything the page shows, kept up to date. */
export function useAccount(recordId: string): Account {
  const [session, setSession] = useState<Session>();
  const [contacts, setContacts] = useState<readonly ContactSummary[]>([]);
  const [record, setRecord] = useState<RecordView | 'missing'>();
  const [messages, setMessages] = useState<readonly Message[]>([]);
  const [clock, setClock] = useState<ToldClock>();
  const [mail, setMail] = useState<MailVia>();
  const [calls, setCalls] = useState(0);
  const listeners = useRef(new Set<() => void>());

  const refresh = useCallback(() => {
    api.record(recordId).then(setRecord, () => setRecord('missing'));
  }, [recordId]);

  useEffect(() => {
    void api.session().then((answer) => {
      setSession(answer);
      setClock(told(answer.clock));
      setMail(answer.mail);
    });
    void api.contacts().then(setContacts);
    void api.messages().then(setMessages);
    refresh();
  }, [refresh]);

  const connected = useLiveEvents((event) => {
    switch (event.kind) {
      case 'record':
        refresh();
        if (event.objectType === 'contacts') void api.contacts().then(setContacts);
        if (event.id === recordId) for (const listener of listeners.current) listener();
        break;
      case 'timeline':
        refresh();
        break;
      case 'mail':
        setMessages((all) => [...all, event.message]);
        break;
      case 'clock':
        setClock(told(event.clock));
        break;
      case 'mail-route':
        setMail(event.via);
        break;
      case 'journal':
        setCalls((n) => n + 1);
        break;
    }
  });

  const onRecordChange = useCallback((listener: () => void) => {
    listeners.current.add(listener);
    return () => {
      listeners.current.delete(listener);
    };
  }, []);

  return {
    session,
    contacts,
    record,
    messages,
    clock,
    mail,
    calls,
    connected,
    refresh,
    onRecordChange,
  };
}
