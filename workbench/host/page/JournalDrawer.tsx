import { useEffect, useState } from 'react';
import type { JournalLine } from '../page-contract.ts';
import { words } from '../words.ts';
import { api } from './api.ts';
import { timeOfDay } from './times.ts';

export function JournalDrawer({ zone, calls }: { zone: string; calls: number }) {
  const [lines, setLines] = useState<readonly JournalLine[]>([]);
  useEffect(() => {
    void api.journal().then(setLines);
  }, [calls]);
  return (
    <section className="popover journal" aria-label={words.journal.title}>
      <header>
        <h2>{words.journal.title}</h2>
        <button
          type="button"
          className="hs-button secondary xs"
          onClick={() => void api.clearJournal().then(() => setLines([]))}
        >
          {words.journal.clear}
        </button>
      </header>
      {lines.length === 0 && <p className="hint">{words.journal.empty}</p>}
      {lines.length > 0 && (
        <table className="hs-table compact">
          <thead>
            <tr>
              {words.journal.columns.map((each) => (
                <th key={each}>{each}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <tr key={line.seq} className={line.status >= 400 || line.status === 0 ? 'bad' : ''}>
                <td>{timeOfDay(line.at, zone)}</td>
                <td>{line.method}</td>
                <td className="path" title={line.path}>
                  {line.path.split('?')[0]}
                </td>
                <td>{line.status || '–'}</td>
                <td>{line.ms}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
