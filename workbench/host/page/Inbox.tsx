import { useState } from 'react';
import type { MailVia, Message } from '../page-contract.ts';
import { words } from '../words.ts';
import { api } from './api.ts';
import { MessageView } from './MessageView.tsx';
import { relativeTime } from './times.ts';

export interface InboxProps {
  messages: readonly Message[];
  /** Shows one person's mail; nothing: everybody's. */
  to?: string;
  via: MailVia | undefined;
  now: number;
  zone: string;
}

/** Mail, newest first; a new message opens itself. */
export function Inbox({ messages: everybodys, to, via, now, zone }: InboxProps) {
  const messages = everybodys.filter((each) => to === undefined || isTo(each, to));
  const [hidden, setHidden] = useState(false);
  const [picked, setPicked] = useState<{ id: string; of: number }>();
  const open =
    picked?.of === messages.length
      ? messages.find((each) => each.id === picked.id)
      : messages.at(-1);
  if (hidden) {
    return (
      <button type="button" className="inbox-rail" onClick={() => setHidden(false)}>
        {words.inbox.show} ({messages.length})
      </button>
    );
  }
  return (
    <aside id="inbox" className="column inbox" aria-label={words.inbox.title}>
      <header>
        <h2>{words.inbox.title}</h2>
        <label>
          {words.inbox.route}{' '}
          <select
            value={via ?? 'hubspot'}
            onChange={(event) => void api.useMail(event.target.value as MailVia)}
          >
            <option value="hubspot">{words.inbox.via.hubspot}</option>
            <option value="smtp">{words.inbox.via.smtp}</option>
          </select>
        </label>
        <button
          type="button"
          className="hs-close"
          aria-label={words.inbox.hide}
          onClick={() => setHidden(true)}
        >
          ×
        </button>
      </header>
      {messages.length === 0 && (
        <p className="hint">{to ? words.inbox.emptyFor(to) : words.inbox.empty}</p>
      )}
      <ul className="message-list">
        {[...messages].reverse().map((message) => (
          <li key={message.id}>
            <button
              type="button"
              aria-current={message === open}
              onClick={() => setPicked({ id: message.id, of: messages.length })}
            >
              <span className="to">{message.to}</span>
              <time>{relativeTime(message.at, now)}</time>
              <span className="subject" dir="auto">
                {message.bounced === undefined
                  ? message.subject
                  : words.inbox.bounced(message.bounced)}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {open && <MessageView key={open.id} message={open} zone={zone} />}
    </aside>
  );
}

const isTo = (message: Message, address: string): boolean =>
  message.to.toLowerCase().split(', ').includes(address.toLowerCase());
