import type { ContactSummary, DealSummary, RecordType, Rep } from '../page-contract.ts';
import { words } from '../words.ts';
import { chooseLanguage, chosenLanguage, languageName, LANGUAGES } from './language.ts';
import type { Place } from './place.ts';
import { shortened } from './shortened.ts';

export interface TopNavProps {
  place: Place;
  contacts: readonly ContactSummary[];
  deals: readonly DealSummary[];
  reps: readonly Rep[];
  rep: Rep | undefined;
  onRep(userId: number): void;
}

/** HubSpot's menu, of which a few items lead somewhere. */
const LINKS: readonly { at: Place['at']; label: string; href: string }[] = [
  { at: 'record', label: words.nav.crm, href: '/' },
  { at: 'workflows', label: words.nav.automations, href: '/workflows' },
  { at: 'audit', label: words.nav.audit, href: '/audit' },
  { at: 'settings', label: words.nav.settings, href: '/settings' },
];

export function TopNav({ place, contacts, deals, reps, rep, onRep }: TopNavProps) {
  return (
    <nav className="top-nav" aria-label={words.nav.title}>
      <span className="logo" aria-hidden="true" />
      <strong>{words.product}</strong>
      <ul>
        {LINKS.map(({ at, label, href }) => (
          <li key={label}>
            <a href={href} aria-current={place.at === at ? 'page' : undefined}>
              {label}
            </a>
          </li>
        ))}
        {words.nav.elsewhere.map((item) => (
          <li key={item} className="elsewhere" aria-hidden="true">
            {item}
          </li>
        ))}
      </ul>
      <label>
        <span>{words.records.title}</span>
        <select
          value={place.at === 'record' ? `/${place.type}/${place.id}` : ''}
          onChange={(event) => location.assign(event.target.value)}
        >
          {place.at !== 'record' && <option value="">{words.records.choose}</option>}
          <Records type="contacts" label={words.records.contacts.all} records={contacts} />
          {[...byPipeline(deals)].map(([pipeline, those]) => (
            <Records
              key={pipeline}
              type="deals"
              label={words.records.inPipeline(pipeline)}
              records={those}
            />
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
      <label>
        <span>{words.language}</span>
        <select value={chosenLanguage()} onChange={(event) => chooseLanguage(event.target.value)}>
          {LANGUAGES.map((language) => (
            <option key={language} value={language}>
              {languageName(language)}
            </option>
          ))}
        </select>
      </label>
    </nav>
  );
}

function byPipeline(deals: readonly DealSummary[]): ReadonlyMap<string, DealSummary[]> {
  const groups = new Map<string, DealSummary[]>();
  for (const deal of deals) {
    groups.set(deal.pipelineLabel, [...(groups.get(deal.pipelineLabel) ?? []), deal]);
  }
  return groups;
}

interface RecordsProps {
  type: RecordType;
  label: string;
  records: readonly {
    id: string;
    name: string;
    about: string;
    email?: string;
    stageLabel?: string;
  }[];
}

function Records({ type, label, records }: RecordsProps) {
  return (
    <optgroup label={label}>
      {records.map(({ id, name, about, email = '', stageLabel = '' }) => (
        <option key={id} value={`/${type}/${id}`}>
          {[shortened(name), stageLabel].filter(Boolean).join(', ')} ({about || email})
        </option>
      ))}
    </optgroup>
  );
}
