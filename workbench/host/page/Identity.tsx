import type { PropertyGroup, RecordType } from '../page-contract.ts';
import { words } from '../words.ts';
import { Breakable } from './Breakable.tsx';
import { formatValue } from './format-value.ts';
import { recordName } from './record-name.ts';

const initials = (name: string): string =>
  [...name.replace(/[^\p{L}\s]/gu, '')]
    .filter((_letter, i, all) => i === 0 || /\s/.test(all[i - 1] ?? ''))
    .slice(0, 2)
    .join('')
    .toUpperCase();

export interface IdentityProps {
  type: RecordType;
  properties: Record<string, string>;
  groups: readonly PropertyGroup[];
  zone: string;
}

/** Who or what a record is, at its top. */
export function Identity({ type, properties, groups, zone }: IdentityProps) {
  const name = recordName(type, properties);
  const known = groups.flatMap((group) => group.properties);
  const shown = (property: string): string => {
    const info = known.find((each) => each.name === property);
    const value = properties[property] ?? '';
    return info ? formatValue(info, value, zone) : value;
  };
  const line = (...parts: string[]): string => parts.filter(Boolean).join(' · ');
  return (
    <section className="panel identity">
      <span className="avatar" aria-hidden="true">
        {initials(name)}
      </span>
      <div>
        <h1 dir="auto">{name}</h1>
        {type === 'contacts' ? (
          <>
            <Line text={line(shown('jobtitle'), shown('company'))} />
            <p className={properties['email'] ? 'email' : 'email empty'}>
              <Breakable text={properties['email'] || words.noEmail} />
            </p>
          </>
        ) : (
          <>
            <Line text={[shown('deal_currency_code'), shown('amount')].filter(Boolean).join(' ')} />
            <Line text={line(shown('dealstage'), shown('hubspot_owner_id'))} />
          </>
        )}
      </div>
    </section>
  );
}

function Line({ text }: { text: string }) {
  return text === '' ? null : <p dir="auto">{text}</p>;
}
