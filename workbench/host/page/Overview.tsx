import type { PropertyInfo, RecordType, RecordView } from '../page-contract.ts';
import { words } from '../words.ts';
import { formatValue } from './format-value.ts';
import { TimelineEntry } from './TimelineEntry.tsx';

const RECENT = 4;
const HIGHLIGHTS: Readonly<Record<RecordType, readonly string[]>> = {
  contacts: ['createdate', 'lifecyclestage', 'email'],
  deals: ['createdate', 'dealstage', 'amount'],
};

export interface OverviewProps {
  type: RecordType;
  record: RecordView;
  properties: readonly PropertyInfo[];
  now: number;
  zone: string;
}

export function Overview({ type, record, properties, now, zone }: OverviewProps) {
  const highlights = HIGHLIGHTS[type].map((name) => properties.find((each) => each.name === name));
  return (
    <>
      <section className="panel">
        <h2>{words.overview.highlights}</h2>
        <dl className="highlights">
          {highlights
            .filter((each) => each !== undefined)
            .map((property) => (
              <div key={property.name}>
                <dt>{property.label}</dt>
                <dd>
                  {formatValue(property, record.properties[property.name] ?? '', zone) ||
                    words.about.empty}
                </dd>
              </div>
            ))}
        </dl>
      </section>
      <section className="panel timeline">
        <h2>{words.overview.recent}</h2>
        <ol>
          {record.timeline.slice(0, RECENT).map((item) => (
            <TimelineEntry
              key={item.id}
              type={type}
              item={item}
              properties={properties}
              now={now}
              zone={zone}
            />
          ))}
        </ol>
      </section>
    </>
  );
}
