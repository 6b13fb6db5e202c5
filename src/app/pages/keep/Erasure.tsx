import { Alert, AutoGrid, Button, Flex, Heading, Input, Text } from '@hubspot/ui-extensions';
import { useState } from 'react';
import type { ReducedPart } from '../../../contract/audit-view.ts';
import type { RecordRef } from '../../../contract/vocabulary.ts';
import type { Ask } from '../exchange/call.ts';
import { NoticeAlert } from '../frame/NoticeAlert.tsx';
import { recordName } from '../frame/record-name.ts';
import { Rows } from '../frame/Rows.tsx';
import { Choice } from '../period/Choice.tsx';
import { isRecordId } from '../period/record-id.ts';
import { useWalk } from '../walk/useWalk.ts';
import { isUnderWay } from '../walk/walk.ts';
import { fill } from '../words/fill.ts';
import { useCount, useWords } from '../words/words.ts';
import { Look } from './Look.tsx';
import { erasurePlan } from './reduce-plan.ts';
import { Run } from './Run.tsx';

type Kind = '0-1' | '0-3';

/** A record of one of the kinds that codes are about. */
type Chosen = RecordRef & { objectTypeId: Kind };

/** What the trail holds of a contact or a deal: first shown, then reduced to what identifies nobody. */
export function Erasure({ ask }: { ask: Ask }) {
  const { erasure, filter } = useWords();
  const [objectTypeId, setKind] = useState<Kind>('0-1');
  const [typed, setTyped] = useState('');
  /** The record that was looked at. */
  const [looked, setLooked] = useState<Chosen | null>(null);
  const [held, looking] = useWalk<ReducedPart>(ask);
  const [run, running] = useWalk<ReducedPart>(ask);
  const chosen: Chosen = { objectTypeId, objectId: typed.trim() };
  const isId = isRecordId(chosen.objectId);
  const isWrong = chosen.objectId !== '' && !isId;
  const found = held.stand === 'done' && looked && isSame(looked, chosen) ? held.sum : null;
  return (
    <Rows>
      <Heading>{erasure.title}</Heading>
      <Text>{erasure.about}</Text>
      <AutoGrid columnWidth={220} gap="small">
        <Choice
          name="kind"
          label={filter.recordType}
          names={filter.recordTypes}
          value={objectTypeId}
          onChange={(kind) => setKind(kind ?? objectTypeId)}
        />
        <Input
          name="record"
          label={erasure.recordId}
          tooltip={filter.recordIdAbout}
          value={typed}
          error={isWrong}
          {...(isWrong && { validationMessage: filter.wrong.record_id })}
          onInput={setTyped}
        />
      </AutoGrid>
      <Text>{erasure.kinds[objectTypeId].about}</Text>
      <Flex direction="row">
        <Button
          variant="secondary"
          disabled={!isId || isUnderWay(held) || isUnderWay(run)}
          onClick={() => {
            setLooked(chosen);
            running.reset();
            looking.start(erasurePlan(chosen, false));
          }}
        >
          {erasure.look}
        </Button>
      </Flex>
      <Look walk={held} actions={looking} />
      {found && looked && run.stand === 'idle' && (
        <Confirm
          record={looked}
          count={found.reduced}
          onErase={() => running.start(erasurePlan(looked, true))}
        />
      )}
      <Run
        walk={run}
        actions={running}
        found={found}
        words={{
          done: erasure.done,
          doneText: erasure.kinds[(looked ?? chosen).objectTypeId].doneText,
        }}
      />
    </Rows>
  );
}

interface ConfirmProps {
  record: Chosen;
  /** How many of its entries can be reduced. */
  count: number;
  onErase: () => void;
}

/**
 * Says what would go and what would stay, and has the record id typed again. Where nothing is left to reduce as
 * well: the record may show what its entries no longer do, because they grew old or a run was broken off at its end.
 */
function Confirm({ record, count, onErase }: ConfirmProps) {
  const words = useWords();
  const { erasure } = words;
  const say = useCount();
  const [again, setAgain] = useState('');
  const name = { record: recordName(record, words) };
  const { title, text } = erasure.none;
  // Who has begun to type it is told nothing yet.
  const isOther = !record.objectId.startsWith(again.trim());
  return (
    <Rows>
      {count === 0 ? (
        <NoticeAlert words={{ title: fill(title, name), text }} />
      ) : (
        <Alert title={say(erasure.holds, count, name)} variant="warning">
          {erasure.sure}
        </Alert>
      )}
      <Text>{erasure.remains}</Text>
      <AutoGrid columnWidth={320} gap="small">
        <Input
          name="again"
          label={erasure.again}
          value={again}
          error={isOther}
          {...(isOther && { validationMessage: erasure.differs })}
          onInput={setAgain}
        />
      </AutoGrid>
      <Flex direction="row">
        <Button variant="destructive" disabled={again.trim() !== record.objectId} onClick={onErase}>
          {erasure.run}
        </Button>
      </Flex>
    </Rows>
  );
}

function isSame(one: RecordRef, other: RecordRef): boolean {
  return one.objectTypeId === other.objectTypeId && one.objectId === other.objectId;
}
