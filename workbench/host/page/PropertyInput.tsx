import type { PropertyInfo } from '../page-contract.ts';

export interface PropertyInputProps {
  label: string;
  /** None: free text. */
  options: PropertyInfo['options'];
  value: string;
  onChange(value: string): void;
}

/** A field for one property: a choice where the property has options. */
export function PropertyInput({ label, options, value, onChange }: PropertyInputProps) {
  if (options.length === 0) {
    return (
      <input
        autoFocus
        className="hs-input"
        aria-label={label}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    );
  }
  return (
    <select
      autoFocus
      className="hs-input"
      aria-label={label}
      value={value}
      onChange={(event) => onChange(event.target.value)}
    >
      {options.every((each) => each.value !== value) && <option value={value} />}
      {options.map((each) => (
        <option key={each.value} value={each.value}>
          {each.label}
        </option>
      ))}
    </select>
  );
}
