import type { TextMessage } from '../page-contract.ts';
import { words } from '../words.ts';
import { relativeTime } from './times.ts';

export interface PhoneProps {
  texts: readonly TextMessage[];
  /** Shows one person's, by the number in E.164; nothing: everybody's. */
  to?: string;
  now: number;
}

/** Text messages as a phone shows them, newest first; what did not arrive is only said to have not. */
export function Phone({ texts, to, now }: PhoneProps) {
  const shown = texts.filter((each) => to === undefined || each.to === to);
  return (
    <aside className="phone" aria-label={words.phone.title}>
      <header>
        <h2>{words.phone.title}</h2>
        {to !== undefined && <span>{to}</span>}
      </header>
      {shown.length === 0 && (
        <p className="hint">{to ? words.phone.emptyFor(to) : words.phone.empty}</p>
      )}
      <ol>
        {[...shown].reverse().map((text) => (
          <li key={text.sid}>
            {text.fate.status === 'delivered' ? (
              <p className="text" dir="auto" data-text>
                {text.body}
              </p>
            ) : (
              <p className="text">{words.phone.lost(text.fate.errorCode)}</p>
            )}
            <p className="about">
              {to === undefined && <span>{text.to}</span>}
              <span>{words.phone.segments(text.segments)}</span>
              <time dateTime={new Date(text.at).toISOString()}>{relativeTime(text.at, now)}</time>
            </p>
          </li>
        ))}
      </ol>
    </aside>
  );
}
