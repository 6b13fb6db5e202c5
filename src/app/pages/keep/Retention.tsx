import { Alert, Button, Flex, Heading, Text } from '@hubspot/ui-extensions';
import type { ReducedPart } from '../../../contract/audit-view.ts';
import type { Ask } from '../exchange/call.ts';
import { useFormats } from '../frame/formats.ts';
import { NoticeAlert } from '../frame/NoticeAlert.tsx';
import { Rows } from '../frame/Rows.tsx';
import { useWalk } from '../walk/useWalk.ts';
import { isUnderWay } from '../walk/walk.ts';
import { fill } from '../words/fill.ts';
import { useCount, useWords } from '../words/words.ts';
import { ByPurpose } from './ByPurpose.tsx';
import { Look } from './Look.tsx';
import { retentionPlan } from './reduce-plan.ts';
import { Run } from './Run.tsx';
import { Sure } from './Sure.tsx';

/** Entries that are older than they are to be kept: first shown, then reduced. */
export function Retention({ ask }: { ask: Ask }) {
  const { retention } = useWords();
  const count = useCount();
  const { time } = useFormats();
  const [due, looking] = useWalk<ReducedPart>(ask);
  const [run, running] = useWalk<ReducedPart>(ask);
  const found = due.stand === 'done' ? due.sum : null;
  const hasRun = run.stand !== 'idle';
  return (
    <Rows>
      <Heading>{retention.title}</Heading>
      <Text>{retention.about}</Text>
      <Flex direction="row">
        <Button
          variant="secondary"
          disabled={isUnderWay(due) || isUnderWay(run)}
          onClick={() => {
            running.reset();
            looking.start(retentionPlan(false));
          }}
        >
          {retention.look}
        </Button>
      </Flex>
      <Look walk={due} actions={looking} />
      {found?.last && (
        <Text>{fill(retention.last, { time: time(found.last.at), by: found.last.by })}</Text>
      )}
      {found?.reduced === 0 && <NoticeAlert words={retention.none} variant="success" />}
      {found && found.reduced > 0 && !hasRun && (
        <Rows>
          <Alert title={count(retention.due, found.reduced)} variant="warning">
            <ByPurpose purposes={found.purposes} />
          </Alert>
          <Sure label={retention.run} onYes={() => running.start(retentionPlan(true))} />
        </Rows>
      )}
      <Run walk={run} actions={running} found={found} words={retention} />
    </Rows>
  );
}
