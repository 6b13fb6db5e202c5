import type { PropertyGroup, RecordView } from '../page-contract.ts';
import { words } from '../words.ts';
import { api } from './api.ts';
import { Breakable } from './Breakable.tsx';
import { PropertyRow } from './PropertyRow.tsx';

const EDITABLE = new Set([
  'firstname',
  'lastname',
  'email',
  'hs_additional_emails',
  'phone',
  'jobtitle',
  'company',
]);

export const fullName = (properties: Record<string, string>): string =>
  [properties['firstname'], properties['lastname']].filter(Boolean).join(' ') ||
  (properties['email'] ?? '');

const initials = (name: string): string =>
  [...name.replace(/[^\p{L}\s]/gu, '')]
    .filter((_letter, i, all) => i === 0 || /\s/.test(all[i - 1] ?? ''))
    .slice(0, 2)
    .join('')
    .toUpperCase();

export interface ContactColumnProps {
  record: RecordView;
  groups: readonly PropertyGroup[];
  zone: string;
  userId: number;
}

export function ContactColumn({ record, groups, zone, userId }: ContactColumnProps) {
  const { properties } = record;
  const name = fullName(properties);
  const role = [properties['jobtitle'], properties['company']].filter(Boolean).join(' · ');
  return (
    <aside className="column contact" aria-label={words.contacts}>
      <section className="panel identity">
        <span className="avatar" aria-hidden="true">
          {initials(name)}
        </span>
        <div>
          <h1 dir="auto">{name}</h1>
          {role && <p dir="auto">{role}</p>}
          <p className={properties['email'] ? 'email' : 'email empty'}>
            <Breakable text={properties['email'] || words.noEmail} />
          </p>
        </div>
      </section>
      {record.archived && <p className="banner">{words.archived}</p>}
      {groups.map((group) => (
        <section className="panel" key={group.name}>
          <h2>{group.label}</h2>
          <dl>
            {group.properties.map((property) => (
              <PropertyRow
                key={property.name}
                property={property}
                value={properties[property.name] ?? ''}
                zone={zone}
                onSave={
                  EDITABLE.has(property.name)
                    ? (value) => api.save(record.id, { [property.name]: value }, userId)
                    : undefined
                }
              />
            ))}
          </dl>
        </section>
      ))}
      {groups.length < 2 && <p className="hint">{words.about.noOwn}</p>}
    </aside>
  );
}
