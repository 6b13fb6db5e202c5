import { useState } from 'react';
import type { Message } from '../page-contract.ts';
import { words } from '../words.ts';
import { dateTime } from './times.ts';

// Mail is somebody else's HTML: no scripts, no forms, and nothing fetched from outside.
const POLICY =
  '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; style-src \'unsafe-inline\'; img-src data:">';

export function MessageView({ message, zone }: { message: Message; zone: string }) {
  if (message.bounced !== undefined) {
    return (
      <article className="message">
        <h3>{words.inbox.bounced(message.bounced)}</h3>
        <p className="hint">{words.inbox.nobodyReads(message.to)}</p>
      </article>
    );
  }
  return <ReadableMessage message={message} zone={zone} />;
}

function ReadableMessage({ message, zone }: { message: Message; zone: string }) {
  const [plain, setPlain] = useState(message.html === '');
  return (
    <article className="message">
      <h3 dir="auto">{message.subject}</h3>
      <dl>
        <dt>{words.inbox.from}</dt>
        <dd>{message.from}</dd>
        {message.replyTo !== undefined && (
          <>
            <dt>{words.inbox.replyTo}</dt>
            <dd>{message.replyTo}</dd>
          </>
        )}
        <dt>{words.inbox.to}</dt>
        <dd>{message.to}</dd>
      </dl>
      <div className="message-bar">
        <span className="via">
          {words.inbox.via[message.via]} · {dateTime(message.at, zone)}
        </span>
        <span role="group">
          <button type="button" aria-pressed={!plain} onClick={() => setPlain(false)}>
            {words.inbox.html}
          </button>
          <button type="button" aria-pressed={plain} onClick={() => setPlain(true)}>
            {words.inbox.text}
          </button>
        </span>
      </div>
      {plain ? (
        <pre data-message-text dir="auto">
          {message.text || words.inbox.noText}
        </pre>
      ) : (
        <iframe title={message.subject} sandbox="" srcDoc={POLICY + message.html} />
      )}
    </article>
  );
}
