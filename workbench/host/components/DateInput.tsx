import type { BaseDate, DateInputProps } from '@hubspot/ui-extensions';
import { Field } from './Field.tsx';
import { testId } from './test-id.ts';
import { useControlled } from './useControlled.ts';

/** The browser's own calendar. Months count from 0, as in HubSpot's. */
export function DateInput(props: DateInputProps) {
  const [date, setDate] = useControlled<BaseDate | null>(props.value, props.defaultValue ?? null);
  return (
    <Field about={props}>
      {(ids) => (
        <input
          {...ids}
          {...testId(props)}
          className="hs-input"
          type="date"
          name={props.name}
          readOnly={props.readOnly}
          min={textOf(props.min)}
          max={textOf(props.max)}
          value={textOf(date) ?? ''}
          onChange={({ target }) => {
            const chosen = dateOf(target.value);
            setDate(chosen);
            props.onChange?.(chosen as never);
          }}
        />
      )}
    </Field>
  );
}

function textOf(date: BaseDate | null | undefined): string | undefined {
  if (!date) return undefined;
  const [month, day] = [date.month + 1, date.date].map((part) => String(part).padStart(2, '0'));
  return `${String(date.year).padStart(4, '0')}-${month}-${day}`;
}

function dateOf(text: string): (BaseDate & { formattedDate: string }) | null {
  const [year, month, date] = text.split('-').map(Number);
  if (!year || !month || !date) return null;
  return { year, month: month - 1, date, formattedDate: text };
}
