import type { ContactSummary, Rep } from '../page-contract.ts';
import { words } from '../words.ts';

export interface TopNavProps {
  contacts: readonly ContactSummary[];
  recordId: string;
  reps: readonly Rep[];
  rep: Rep | undefined;
  onRep(userId: number): void;
}

export function TopNav({ contacts, recordId, reps, rep, onRep }: TopNavProps) {
  return (
    <nav className="top-nav">
      <span className="logo" aria-hidden="true" />
      <strong>{words.product}</strong>
      <ul aria-hidden="true">
        {words.nav.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
      <label>
        <span>{words.contacts}</span>
        <select
          value={recordId}
          onChange={(event) => location.assign(`/contacts/${event.target.value}`)}
        >
          {contacts.map((contact) => (
            <option key={contact.id} value={contact.id}>
              {contact.name} ({contact.about || contact.email})
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{words.youAre}</span>
        <select value={rep?.userId} onChange={(event) => onRep(Number(event.target.value))}>
          {reps.map((each) => (
            <option key={each.userId} value={each.userId}>
              {each.firstName} {each.lastName}, {each.title}
            </option>
          ))}
        </select>
      </label>
    </nav>
  );
}
