import type { MailVia, Message, TextMessage } from '../../page-contract.ts';
import { workflowWords } from '../../workflow-words.ts';
import { Inbox } from '../Inbox.tsx';
import { Phone } from '../Phone.tsx';
import { ContactBrowser, FIRST_VISIT, type Visit } from './ContactBrowser.tsx';
import type { Outsider } from './people.ts';

const words = workflowWords.browser;

export interface OutsideHalfProps {
  outsider: Outsider;
  visit: Visit;
  onGo(address: string): void;
  messages: readonly Message[];
  texts: readonly TextMessage[];
  via: MailVia | undefined;
  now: number;
  zone: string;
}

/** What somebody outside HubSpot has before them: the bank's site, and their mail. */
export function OutsideHalf({ outsider, visit, onGo, texts, ...mail }: OutsideHalfProps) {
  const { role, name, email, phone } = outsider;
  const title = words[role];
  return (
    <section className="half outside" aria-labelledby="outside-title">
      <header className="half-title">
        <h2 id="outside-title">{title}</h2>
        <span dir="auto">{name}</span>
      </header>
      <ContactBrowser title={title} visit={visit} onHome={() => onGo(FIRST_VISIT.address)} />
      <Inbox {...mail} to={email} />
      {phone !== '' && <Phone texts={texts} to={phone} now={mail.now} />}
    </section>
  );
}
