import {
  EmptyState,
  LoadingSpinner,
  Statistics,
  StatisticsItem,
  Text,
} from '@hubspot/ui-extensions';
import { useEffect } from 'react';
import type { AuditFilter } from '../../../contract/audit-filter.ts';
import type { AuditTally, AuditTotals } from '../../../contract/audit-view.ts';
import type { Ask } from '../exchange/call.ts';
import { useFormats } from '../frame/formats.ts';
import { Progress } from '../frame/Progress.tsx';
import { Rows } from '../frame/Rows.tsx';
import { Trouble } from '../frame/Trouble.tsx';
import type { Person } from '../period/people.ts';
import { useWalk } from '../walk/useWalk.ts';
import type { Plan } from '../walk/walk.ts';
import { fill } from '../words/fill.ts';
import { useWords } from '../words/words.ts';
import { addTally } from './add-tally.ts';
import { Charts } from './Charts.tsx';

interface FiguresTabProps {
  ask: Ask;
  filter: AuditFilter;
  isOpen: boolean;
  onAsOf: (asOf: number) => void;
  onPeople: (people: readonly Person[]) => void;
}

/** The figures of one filter: the totals at once, and by what they are made up of as that is counted. */
export function FiguresTab({ ask, filter, isOpen, onAsOf, onPeople }: FiguresTabProps) {
  const { page, figures } = useWords();
  const { number } = useFormats();
  const [totals, total] = useWalk<Counted>(ask);
  const [tally, count] = useWalk<AuditTally>(ask);
  const isIdle = totals.stand === 'idle';
  const { sum } = totals;
  const asOf = sum?.asOf;
  const entries = sum?.totals.entries ?? 0;

  useEffect(() => {
    if (isOpen && isIdle) total.start(totalsPlan(filter));
  }, [isOpen, isIdle, total, filter]);

  useEffect(() => {
    if (asOf === undefined) return;
    onAsOf(asOf);
    if (entries > 0) count.start(tallyPlan(filter));
  }, [asOf, entries, count, filter, onAsOf]);

  useEffect(() => {
    if (tally.sum) onPeople(peopleIn(tally.sum));
  }, [tally.sum, onPeople]);

  const trouble = totals.stand === 'broken' && (
    <Trouble problem={totals.problem} onTryAgain={total.goOn} />
  );
  if (!sum) {
    if (trouble) return trouble;
    const label = totals.stand === 'waiting' ? page.waiting : page.loading;
    return <LoadingSpinner label={label} showLabel layout="centered" />;
  }
  if (entries === 0) {
    return (
      <EmptyState title={figures.empty.title} layout="vertical" imageName="emptyStateCharts">
        <Text>{figures.empty.text}</Text>
      </EmptyState>
    );
  }
  const done = tally.sum?.entries ?? 0;
  const said = fill(figures.counted, { counted: number(done), total: number(entries) });
  return (
    <Rows>
      <Totals totals={sum.totals} />
      {trouble}
      <Progress walk={tally} actions={count} said={said} of={{ value: done, total: entries }} />
      {tally.sum && <Charts tally={tally.sum} filter={filter} />}
    </Rows>
  );
}

function Totals({ totals }: { totals: AuditTotals }) {
  const { figures } = useWords();
  const { number, seconds } = useFormats();
  return (
    <Statistics>
      {(['sent', 'verified', 'wrong', 'refused', 'overrides'] as const).map((name) => (
        <StatisticsItem key={name} label={figures[name]} number={number(totals[name])} />
      ))}
      <StatisticsItem label={figures.median} number={medianOf(totals)} />
    </Statistics>
  );

  function medianOf({ medianSeconds }: AuditTotals): string {
    if (medianSeconds === undefined) return figures.medianLater;
    return medianSeconds === null ? figures.noMedian : seconds(medianSeconds);
  }
}

interface Counted {
  totals: AuditTotals;
  asOf: number;
}

/** The median comes behind the other figures where it takes more than they do. */
function totalsPlan(filter: AuditFilter): Plan<Counted> {
  return {
    question: (after) => ({ action: after === undefined ? 'totals' : 'median', filter }),
    add(sum, reply) {
      if (reply.action === 'totals') {
        const { totals, asOf } = reply;
        return {
          sum: { totals, asOf },
          after: totals.medianSeconds === undefined ? 'median' : undefined,
        };
      }
      if (reply.action !== 'median' || !sum) return null;
      const { medianSeconds } = reply;
      return { sum: { ...sum, totals: { ...sum.totals, medianSeconds } }, after: undefined };
    },
  };
}

function tallyPlan(filter: AuditFilter): Plan<AuditTally> {
  return {
    question: (after) => ({ action: 'tally', filter, ...(after !== undefined && { after }) }),
    add: (sum, reply) =>
      reply.action === 'tally' ? { sum: addTally(sum, reply.tally), after: reply.after } : null,
  };
}

/** HubSpot's users among those who did something: workflows and pages have other keys. */
function peopleIn({ users }: AuditTally): Person[] {
  return Object.entries(users)
    .filter(([id]) => /^\d+$/.test(id))
    .map(([id, { name }]) => ({ userId: Number(id), name }));
}
