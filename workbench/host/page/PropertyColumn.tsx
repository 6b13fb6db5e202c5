import type { PropertyGroup, RecordType, RecordView } from '../page-contract.ts';
import { words } from '../words.ts';
import { api } from './api.ts';
import { Identity } from './Identity.tsx';
import { offeredOptions, withNarrowed } from './offered-options.ts';
import { PropertyRow } from './PropertyRow.tsx';

const EDITABLE: Readonly<Record<RecordType, ReadonlySet<string>>> = {
  contacts: new Set([
    'firstname',
    'lastname',
    'email',
    'hs_additional_emails',
    'phone',
    'jobtitle',
    'company',
  ]),
  deals: new Set([
    'dealname',
    'amount',
    'deal_currency_code',
    'pipeline',
    'dealstage',
    'dealtype',
    'hs_next_step',
    'hubspot_owner_id',
    'deal_manager',
  ]),
};

export interface PropertyColumnProps {
  type: RecordType;
  record: RecordView;
  groups: readonly PropertyGroup[];
  zone: string;
  userId: number;
}

/** All that HubSpot knows of a record, group by group; some of it can be changed. */
export function PropertyColumn({ type, record, groups, zone, userId }: PropertyColumnProps) {
  const { properties } = record;
  const known = groups.flatMap((group) => group.properties);
  return (
    <aside className="column about" aria-label={words.records[type].all}>
      <Identity type={type} properties={properties} groups={groups} zone={zone} />
      {record.archived && <p className="banner">{words.records[type].archived}</p>}
      {groups.map((group) => (
        <section className="panel" key={group.name}>
          <h2>{group.label}</h2>
          <dl>
            {group.properties.map((property) => (
              <PropertyRow
                key={property.name}
                property={property}
                options={offeredOptions(property, properties)}
                value={properties[property.name] ?? ''}
                zone={zone}
                onSave={
                  EDITABLE[type].has(property.name)
                    ? (value) =>
                        api.save(type, record.id, withNarrowed(property.name, value, known), userId)
                    : undefined
                }
              />
            ))}
          </dl>
        </section>
      ))}
      {!groups.some(({ name }) => name.startsWith('otp')) && (
        <p className="hint">{words.about.noOwn}</p>
      )}
    </aside>
  );
}
