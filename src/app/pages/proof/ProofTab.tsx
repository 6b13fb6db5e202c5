import { Alert, AutoGrid, Button, Flex, Text } from '@hubspot/ui-extensions';
import { useState } from 'react';
import type { Ask } from '../exchange/call.ts';
import { useFormats } from '../frame/formats.ts';
import { NoticeAlert } from '../frame/NoticeAlert.tsx';
import { Progress } from '../frame/Progress.tsx';
import { Rows } from '../frame/Rows.tsx';
import { Choice } from '../period/Choice.tsx';
import { useWalk } from '../walk/useWalk.ts';
import { isUnderWay } from '../walk/walk.ts';
import { fill } from '../words/fill.ts';
import { useCount, useWords } from '../words/words.ts';
import { checkPlan, type Checked } from './check-plan.ts';
import { Findings } from './Findings.tsx';

interface ProofTabProps {
  ask: Ask;
  /** The period that is chosen above; null where it is none. */
  period: { from: number; to: number } | null;
}

/** Has every entry of a time checked against its seal and against those around it. */
export function ProofTab({ ask, period }: ProofTabProps) {
  const { proof } = useWords();
  const { number, time } = useFormats();
  const [range, setRange] = useState<'period' | 'everything'>('period');
  const [walk, actions] = useWalk<Checked>(ask);
  const { sum } = walk;
  const progress = { checked: number(sum?.checked ?? 0), total: number(sum?.total ?? 0) };
  const start = (): void => {
    // Nothing is written later than now, but clocks differ.
    const all = { from: 0, to: Date.now() + 86_400_000 };
    const span = range === 'period' ? period : all;
    if (span) actions.start(checkPlan(span));
  };
  const covered = ({ from, to, asOf }: Checked): string =>
    fill(from > 0 ? proof.covers.period : proof.covers.everything, {
      ...{ from: time(from), to: time(to), time: time(asOf) },
    });
  return (
    <Rows>
      <Text>{proof.about}</Text>
      <AutoGrid columnWidth={320} gap="small">
        <Choice
          name="range"
          label={proof.range}
          names={proof.ranges}
          value={range}
          onChange={(chosen) => setRange(chosen ?? range)}
        />
      </AutoGrid>
      <Flex direction="row">
        <Button
          variant="primary"
          disabled={isUnderWay(walk) || (range === 'period' && period === null)}
          onClick={start}
        >
          {proof.run}
        </Button>
      </Flex>
      <Progress
        walk={walk}
        actions={actions}
        said={fill(proof.progress, progress)}
        of={sum ? { value: sum.checked, total: sum.total } : undefined}
      />
      {sum && <Verdict sum={sum} isDone={walk.stand === 'done'} />}
      {sum && sum.checked + sum.faults > 0 && <Text variant="microcopy">{covered(sum)}</Text>}
    </Rows>
  );
}

/** What is known by now: never that all is intact before all was looked at. */
function Verdict({ sum, isDone }: { sum: Checked; isDone: boolean }) {
  const { proof } = useWords();
  const { number } = useFormats();
  const count = useCount();
  const { checked, faults } = sum;
  if (faults > 0) {
    return (
      <Rows>
        <Alert title={count(proof.faults, faults, { checked: number(checked) })} variant="error">
          {isDone ? proof.faultsText : `${proof.faultsText} ${proof.soFarText}`}
        </Alert>
        <Findings sum={sum} />
      </Rows>
    );
  }
  if (checked === 0) return isDone ? <NoticeAlert words={proof.nothing} /> : null;
  return isDone ? (
    <Alert title={count(proof.intact, checked)} variant="success">
      {proof.intactText}
    </Alert>
  ) : (
    <Alert title={count(proof.soFar, checked)}>{proof.soFarText}</Alert>
  );
}
