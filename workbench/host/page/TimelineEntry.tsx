import type { PropertyInfo, RecordType, TimelineItem } from '../page-contract.ts';
import { words } from '../words.ts';
import { NoteBody } from './NoteBody.tsx';
import { TimelineFields } from './TimelineFields.tsx';
import { dateTime, relativeTime } from './times.ts';

const MARK = { event: '◆', note: '✎', change: '⇄', created: '★' } as const;

const titleOf = (item: TimelineItem, type: RecordType): string =>
  ({
    event: item.title,
    note: words.timeline.note,
    change: words.timeline.change,
    created: words.records[type].created,
  })[item.kind];

export interface TimelineEntryProps {
  type: RecordType;
  item: TimelineItem;
  properties: readonly PropertyInfo[];
  now: number;
  zone: string;
}

export function TimelineEntry({ type, item, properties, now, zone }: TimelineEntryProps) {
  return (
    <li className={`entry ${item.kind}`} data-kind={item.kind}>
      <span className="mark" aria-hidden="true">
        {MARK[item.kind]}
      </span>
      <article>
        <header>
          <strong>{titleOf(item, type)}</strong>
          <time dateTime={new Date(item.at).toISOString()} title={dateTime(item.at, zone)}>
            {relativeTime(item.at, now)}
          </time>
        </header>
        {item.by && <p className="by">{words.timeline.changedBy(item.by)}</p>}
        {item.html !== undefined && <NoteBody html={item.html} />}
        {item.fields && item.fields.length > 0 && (
          <TimelineFields fields={item.fields} properties={properties} zone={zone} />
        )}
      </article>
    </li>
  );
}
