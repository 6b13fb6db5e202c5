import { useState, type FormEvent } from 'react';
import type { TroubleKinds } from '../page-contract.ts';
import { words } from '../words.ts';
import { api } from './api.ts';

export interface FaultMenuProps {
  kinds: TroubleKinds;
  active: number;
  onActive(count: number): void;
}

export function FaultMenu({ kinds, active, onActive }: FaultMenuProps) {
  const [kind, setKind] = useState(kinds.faults[0] ?? '');
  const [path, setPath] = useState('');
  const [always, setAlways] = useState(false);
  const [error, setError] = useState('');
  const isRule = kinds.rules.includes(kind);
  const isHubSpots = kinds.faults.includes(kind);
  const add = (event: FormEvent): void => {
    event.preventDefault();
    api.addFault({ kind, path, always }).then(
      () => onActive(active + 1),
      (reason: Error) => setError(reason.message),
    );
  };
  return (
    <form className="popover" aria-label={words.faults.title} onSubmit={add}>
      <p>{introOf(kinds, kind)}</p>
      <label>
        {words.faults.kind}
        <select value={kind} onChange={(event) => setKind(event.target.value)}>
          {(['faults', 'mails', 'texts', 'rules'] as const).map((which) => (
            <optgroup key={which} label={words.faults.which[which]}>
              {kinds[which].map((each) => (
                <option key={each} value={each}>
                  {words.faults.kinds[each] ?? each}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </label>
      {isHubSpots && (
        <>
          <label>
            {words.faults.path}
            <select value={path} onChange={(event) => setPath(event.target.value)}>
              {words.faults.paths.map((each) => (
                <option key={each.label} value={each.path}>
                  {each.label}
                </option>
              ))}
            </select>
          </label>
          <label>
            {words.faults.often}
            <select
              value={always ? 'always' : 'once'}
              onChange={(event) => setAlways(event.target.value === 'always')}
            >
              <option value="once">{words.faults.once}</option>
              <option value="always">{words.faults.always}</option>
            </select>
          </label>
        </>
      )}
      <div className="hs-button-row">
        <button type="submit" className="hs-button primary sm">
          {isRule ? words.faults.addRule : words.faults.add}
        </button>
        <button
          type="button"
          className="hs-button secondary sm"
          onClick={() => void api.clearFaults().then(() => onActive(0))}
        >
          {words.faults.clear}
        </button>
      </div>
      {error && <p role="alert">{error}</p>}
    </form>
  );
}

function introOf({ rules, texts, mails }: TroubleKinds, kind: string): string {
  if (rules.includes(kind)) return words.faults.ruleIntro;
  if (mails.includes(kind)) return words.faults.mailIntro;
  return texts.includes(kind) ? words.faults.textIntro : words.faults.intro;
}
