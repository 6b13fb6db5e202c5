import { useCallback, useRef, useState } from 'react';
import type {
  ContactSummary,
  DealSummary,
  LiveEvent,
  MailVia,
  Message,
  Session,
  TextMessage,
} from '../page-contract.ts';
import { api } from './api.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { told, type ToldClock } from './told-clock.ts';
import { useLiveEvents } from './useLiveEvents.ts';

export interface Account {
  session: Session | undefined;
  contacts: readonly ContactSummary[];
  deals: readonly DealSummary[];
  messages: readonly Message[];
  texts: readonly TextMessage[];
  clock: ToldClock | undefined;
  mail: MailVia | undefined;
  /** Counts the calls the page was told about, so that the journal knows when to look. */
  calls: number;
  connected: boolean;
  /** Tells of everything that happens in the account. */
  onEvent: Listen;
}

export type Listen = (listener: (event: LiveEvent) => void) => () => void;

/** What every page shows, kept up to date. */
export function useAccount(): Account {
  const [session, setSession] = useState<Session>();
  const [contacts, setContacts] = useState<readonly ContactSummary[]>([]);
  const [deals, setDeals] = useState<readonly DealSummary[]>([]);
  const [messages, setMessages] = useState<readonly Message[]>([]);
  const [texts, setTexts] = useState<readonly TextMessage[]>([]);
  const [clock, setClock] = useState<ToldClock>();
  const [mail, setMail] = useState<MailVia>();
  const [calls, setCalls] = useState(0);
  const listeners = useRef(new Set<(event: LiveEvent) => void>());

  const [look] = useState(() => ({
    session: oneAtATime(api.session, (answer) => {
      setSession(answer);
      setClock(told(answer.clock));
      setMail(answer.mail);
    }),
    contacts: oneAtATime(api.contacts, setContacts),
    deals: oneAtATime(api.deals, setDeals),
    messages: oneAtATime(api.messages, setMessages),
    texts: oneAtATime(api.texts, setTexts),
  }));

  const connected = useLiveEvents((event) => {
    for (const listener of listeners.current) listener(event);
    switch (event.kind) {
      case 'joined':
        for (const each of Object.values(look)) each();
        setCalls((n) => n + 1);
        break;
      case 'record':
        if (event.objectType === 'contacts') look.contacts();
        if (event.objectType === 'deals') look.deals();
        break;
      case 'mail':
        look.messages();
        break;
      case 'text':
        look.texts();
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
      case 'timeline':
      case 'enrolments':
        break;
    }
  });

  const onEvent = useCallback<Listen>((listener) => {
    listeners.current.add(listener);
    return () => {
      listeners.current.delete(listener);
    };
  }, []);

  return { session, contacts, deals, messages, texts, clock, mail, calls, connected, onEvent };
}
