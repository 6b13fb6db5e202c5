import { Button, EmptyState, Flex, LoadingSpinner, Text } from '@hubspot/ui-extensions';
import { useEffect } from 'react';
import type { AuditFilter } from '../../../contract/audit-filter.ts';
import type { Ask } from '../exchange/call.ts';
import { useFormats } from '../frame/formats.ts';
import { Rows } from '../frame/Rows.tsx';
import { Trouble } from '../frame/Trouble.tsx';
import { useWalk } from '../walk/useWalk.ts';
import { fill } from '../words/fill.ts';
import { useWords } from '../words/words.ts';
import { EntryTable } from './EntryTable.tsx';
import { Export } from './Export.tsx';
import { rowsPlan, type Page } from './rows-plan.ts';

interface EntriesTabProps {
  ask: Ask;
  filter: AuditFilter;
  isOpen: boolean;
  onAsOf: (asOf: number) => void;
}

/** The entries of one filter, page by page, and their export. */
export function EntriesTab({ ask, filter, isOpen, onAsOf }: EntriesTabProps) {
  const { page, entries, figures } = useWords();
  const [walk, { start, goOn }] = useWalk<Page>(ask);
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
      <EntryTable ask={ask} rows={shown.rows} />
      <Pages shown={shown} onOpen={(before) => start(rowsPlan(filter, before))} />
      <Export ask={ask} filter={filter} total={shown.total} />
    </Rows>
  );
}

interface PagesProps {
  shown: Page;
  onOpen: (before: Page['before']) => void;
}

/** Where in the list this page is, and the way to those beside it. HubSpot's search knows no other way. */
function Pages({ shown: { before, rows, total, after }, onOpen }: PagesProps) {
  const { entries } = useWords();
  const { number } = useFormats();
  const first = before.reduce((sum, { count }) => sum + count, 1);
  const said = fill(entries.range, {
    first: number(first),
    last: number(first + rows.length - 1),
    total: number(total),
  });
  return (
    <Flex direction="row" gap="small" align="center" wrap="wrap">
      <Button
        variant="secondary"
        size="sm"
        disabled={before.length === 0}
        onClick={() => onOpen(before.slice(0, -1))}
      >
        {entries.newer}
      </Button>
      <Button
        variant="secondary"
        size="sm"
        disabled={after === undefined}
        onClick={() => onOpen([...before, { count: rows.length, after }])}
      >
        {entries.older}
      </Button>
      <Text variant="microcopy">{said}</Text>
    </Flex>
  );
}
