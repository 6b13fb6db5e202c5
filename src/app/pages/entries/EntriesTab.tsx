import { Accordion, EmptyState, LoadingSpinner, Text } from '@hubspot/ui-extensions';
import { useEffect, useState } from 'react';
import type { AuditFilter } from '../../../contract/audit-filter.ts';
import type { Ask } from '../exchange/call.ts';
import { Rows } from '../frame/Rows.tsx';
import { Trouble } from '../frame/Trouble.tsx';
import { useWalk } from '../walk/useWalk.ts';
import { useWords } from '../words/words.ts';
import { EntryTable } from './EntryTable.tsx';
import { Export } from './Export.tsx';
import { Pages } from './Pages.tsx';
import { rowsPlan, ROWS, type Part } from './rows-plan.ts';

interface EntriesTabProps {
  ask: Ask;
  filter: AuditFilter;
  isOpen: boolean;
  onAsOf: (asOf: number) => void;
}

/** The entries of one filter, page by page, and their export. */
export function EntriesTab({ ask, filter, isOpen, onAsOf }: EntriesTabProps) {
  const words = useWords();
  const { page, entries, figures } = words;
  const [walk, { start, goOn }] = useWalk<Part>(ask);
  /** Of the rows that were fetched, the first that is shown. */
  const [first, setFirst] = useState(0);
  const isIdle = walk.stand === 'idle';
  const shown = walk.stand === 'done' ? walk.sum : null;

  useEffect(() => {
    if (isOpen && isIdle) start(rowsPlan(filter, []));
  }, [isOpen, isIdle, start, filter]);

  useEffect(() => {
    if (shown) onAsOf(shown.asOf);
  }, [shown, onAsOf]);

  if (walk.stand === 'broken') return <Trouble problem={walk.problem} onTryAgain={goOn} />;
  if (!shown) {
    const label = walk.stand === 'waiting' ? page.waiting : entries.loading;
    return <LoadingSpinner label={label} showLabel layout="centered" />;
  }
  if (shown.total === 0) {
    return (
      <EmptyState title={figures.empty.title} layout="vertical" imageName="emptyStateCharts">
        <Text>{figures.empty.text}</Text>
      </EmptyState>
    );
  }
  return (
    <Rows>
      <Accordion title={words.export.title} size="sm">
        <Export ask={ask} filter={filter} total={shown.total} />
      </Accordion>
      <EntryTable ask={ask} rows={shown.rows.slice(first, first + ROWS)} />
      <Pages
        part={shown}
        first={first}
        onFirst={setFirst}
        onPart={(before, at) => {
          setFirst(at);
          start(rowsPlan(filter, before));
        }}
      />
    </Rows>
  );
}
