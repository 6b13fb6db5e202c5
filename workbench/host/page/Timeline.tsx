import { useState } from 'react';
import type { PropertyInfo, RecordType, TimelineItem } from '../page-contract.ts';
import { words } from '../words.ts';
import { monthName } from './times.ts';
import { TimelineEntry } from './TimelineEntry.tsx';

const FILTERS = ['all', 'event', 'note', 'change'] as const;

export interface TimelineProps {
  type: RecordType;
  items: readonly TimelineItem[];
  properties: readonly PropertyInfo[];
  now: number;
  zone: string;
}

/** Newest first, a heading for each month. */
export function Timeline({ type, items, properties, now, zone }: TimelineProps) {
  const [filter, setFilter] = useState<(typeof FILTERS)[number]>('all');
  const shown = items.filter((item) => filter === 'all' || item.kind === filter);
  const months = new Map<string, TimelineItem[]>();
  for (const item of shown) {
    const month = monthName(item.at, zone);
    months.set(month, [...(months.get(month) ?? []), item]);
  }
  return (
    <div className="timeline">
      <div className="filters" role="group">
        {FILTERS.map((name) => (
          <button
            key={name}
            type="button"
            aria-pressed={filter === name}
            onClick={() => setFilter(name)}
          >
            {words.timeline.filter[name]}
          </button>
        ))}
      </div>
      {shown.length === 0 && <p className="hint">{words.timeline.empty}</p>}
      {[...months].map(([month, entries]) => (
        <section key={month}>
          <h3>{month}</h3>
          <ol>
            {entries.map((item) => (
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
      ))}
    </div>
  );
}
