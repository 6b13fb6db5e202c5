import { AutoGrid, Button, Flex, Text } from '@hubspot/ui-extensions';
import { useState } from 'react';
import type { AuditFilter } from '../../../contract/audit-filter.ts';
import type { ExportFormat } from '../../../contract/audit-request.ts';
import type { Ask } from '../exchange/call.ts';
import { useFormats } from '../frame/formats.ts';
import { Progress } from '../frame/Progress.tsx';
import { Rows } from '../frame/Rows.tsx';
import { Choice } from '../period/Choice.tsx';
import { useWalk } from '../walk/useWalk.ts';
import { isUnderWay } from '../walk/walk.ts';
import { fill } from '../words/fill.ts';
import { useWords } from '../words/words.ts';
import { CopyPart } from './CopyPart.tsx';
import { exportPlan, type Fetched } from './export-plan.ts';
import { terminalCommand } from './terminal-command.ts';

interface ExportProps {
  ask: Ask;
  filter: AuditFilter;
  /** Entries that the filter finds. */
  total: number;
}

/** Fetches the entries of a filter, as much at a time as can be copied at once. */
export function Export({ ask, filter, total }: ExportProps) {
  const words = useWords();
  const { number } = useFormats();
  const [format, setFormat] = useState<ExportFormat>('csv');
  const [walk, actions] = useWalk<Fetched>(ask);
  /** Parts that were copied, and their entries. */
  const [before, setBefore] = useState({ parts: 0, count: 0 });
  const here = walk.sum?.count ?? 0;
  const isFull = walk.stand === 'stopped' && here > 0;
  const said = { fetched: number(before.count + here), total: number(total) };
  const fetchNext = (): void => {
    setBefore({ parts: before.parts + 1, count: before.count + here });
    actions.goOnAnew();
  };
  return (
    <Rows>
      <Text>{words.export.about}</Text>
      <AutoGrid columnWidth={320} gap="small">
        <Choice
          name="format"
          label={words.export.format}
          names={words.export.formats}
          value={format}
          onChange={(chosen) => setFormat(chosen ?? format)}
        />
      </AutoGrid>
      <Flex direction="row">
        <Button
          variant="primary"
          disabled={isUnderWay(walk)}
          onClick={() => {
            setBefore({ parts: 0, count: 0 });
            actions.start(exportPlan(filter, format));
          }}
        >
          {words.export.run}
        </Button>
      </Flex>
      <Progress
        walk={walk}
        actions={actions}
        said={fill(words.export.progress, said)}
        of={{ value: before.count + here, total }}
        goesOnElsewhere={isFull}
      />
      {walk.sum && (isFull || walk.stand === 'done') && (
        <CopyPart
          key={before.parts}
          fetched={walk.sum}
          part={before.parts + 1}
          isAll={before.parts === 0 && walk.stand === 'done'}
          onNext={isFull ? fetchNext : null}
        />
      )}
      <Text variant="microcopy">{words.export.terminal}</Text>
      <Text variant="microcopy" format={{ fontWeight: 'demibold' }}>
        {terminalCommand(filter, format)}
      </Text>
    </Rows>
  );
}
