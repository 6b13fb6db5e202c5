import { useState, type FormEvent } from 'react';
import type { PropertyInfo } from '../page-contract.ts';
import { words } from '../words.ts';
import { Breakable } from './Breakable.tsx';
import { formatValue } from './format-value.ts';
import { PropertyInput } from './PropertyInput.tsx';

export interface PropertyRowProps {
  property: PropertyInfo;
  /** What this record can choose. */
  options: PropertyInfo['options'];
  value: string;
  zone: string;
  /** Undefined: HubSpot shows the property but does not let people change it. */
  onSave?: ((value: string) => Promise<unknown>) | undefined;
}

export function PropertyRow({ property, options, value, zone, onSave }: PropertyRowProps) {
  const [draft, setDraft] = useState<string>();
  const [error, setError] = useState('');
  const shown = formatValue(property, value, zone);

  const save = (event: FormEvent): void => {
    event.preventDefault();
    if (draft === undefined || draft === value) return setDraft(undefined);
    onSave?.(draft).then(
      () => {
        setDraft(undefined);
        setError('');
      },
      (reason: Error) => setError(reason.message),
    );
  };

  return (
    <div className="property" data-property={property.name}>
      <dt title={property.description}>{property.label}</dt>
      <dd>
        {draft === undefined ? (
          <>
            <span className={shown ? 'value' : 'value empty'} dir="auto">
              <Breakable text={shown || words.about.empty} />
            </span>
            {onSave && (
              <button
                type="button"
                className="pencil"
                aria-label={words.about.edit(property.label)}
                onClick={() => setDraft(value)}
              >
                ✎
              </button>
            )}
          </>
        ) : (
          <form onSubmit={save} onKeyDown={(e) => e.key === 'Escape' && setDraft(undefined)}>
            <PropertyInput
              label={property.label}
              options={options}
              value={draft}
              onChange={setDraft}
            />
            <button type="submit" className="hs-button primary xs">
              {words.about.save}
            </button>
            <button
              type="button"
              className="hs-button secondary xs"
              onClick={() => setDraft(undefined)}
            >
              {words.about.cancel}
            </button>
            {error && <p role="alert">{error}</p>}
          </form>
        )}
      </dd>
    </div>
  );
}
