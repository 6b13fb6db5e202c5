import { useState } from 'react';
import type { PropertyInfo, TimelineField } from '../page-contract.ts';
import { words } from '../words.ts';
import { formatValue } from './format-value.ts';

const SHOWN_AT_FIRST = 4;

export interface TimelineFieldsProps {
  fields: readonly TimelineField[];
  properties: readonly PropertyInfo[];
  zone: string;
}

export function TimelineFields({ fields, properties, zone }: TimelineFieldsProps) {
  const [all, setAll] = useState(false);
  const format = (field: TimelineField, value: string): string => {
    const property = properties.find((each) => each.name === field.property);
    return property ? formatValue(property, value, zone) : value;
  };
  const hidden = fields.length - SHOWN_AT_FIRST;
  return (
    <>
      <dl>
        {(all ? fields : fields.slice(0, SHOWN_AT_FIRST)).map((field) => (
          <div key={field.label}>
            <dt>{field.label}</dt>
            <dd dir="auto">
              {field.value ? format(field, field.value) : <em>{words.timeline.emptyValue}</em>}
              {field.before !== undefined && (
                <span className="before">{words.timeline.was(format(field, field.before))}</span>
              )}
            </dd>
          </div>
        ))}
      </dl>
      {hidden > 0 && (
        <button
          type="button"
          className="hs-link more"
          aria-expanded={all}
          onClick={() => setAll(!all)}
        >
          {all ? words.timeline.less : words.timeline.more(hidden)}
        </button>
      )}
    </>
  );
}
