import type { TimelineItem } from '../page-contract.ts';
import { words } from '../words.ts';
import { NoteBody } from './NoteBody.tsx';
import { dateTime, relativeTime } from './times.ts';

const MARK = { event: '◆', note: '✎', change: '⇄', created: '★' } as const;

const titleOf = (item: TimelineItem): string =>
  ({
    event: item.title,
    note: words.timeline.note,
    change: words.timeline.change,
    created: words.timeline.created,
  })[item.kind];

export function TimelineEntry(props: { item: TimelineItem; now: number; zone: string }) {
  const { item, now, zone } = props;
  return (
    <li className={`entry ${item.kind}`} data-kind={item.kind}>
      <span className="mark" aria-hidden="true">
        {MARK[item.kind]}
      </span>
      <article>
        <header>
          <strong>{titleOf(item)}</strong>
          <time dateTime={new Date(item.at).toISOString()} title={dateTime(item.at, zone)}>
            {relativeTime(item.at, now)}
          </time>
        </header>
        {item.by && <p className="by">{words.timeline.changedBy(item.by)}</p>}
        {item.html !== undefined && <NoteBody html={item.html} />}
        {item.fields && item.fields.length > 0 && (
          <dl>
            {item.fields.map((field) => (
              <div key={field.label}>
                <dt>{field.label}</dt>
                <dd dir="auto">
                  {field.value || <em>{words.timeline.emptyValue}</em>}
                  {field.before !== undefined && (
                    <span className="before"> {words.timeline.was(field.before)}</span>
                  )}
                </dd>
              </div>
            ))}
          </dl>
        )}
      </article>
    </li>
  );
}
