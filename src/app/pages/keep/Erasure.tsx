import { Alert, AutoGrid, Button, Flex, Heading, Input, Text } from '@hubspot/ui-extensions';
import { useState } from 'react';
import type { ReducedPart } from '../../../contract/audit-view.ts';
import type { Ask } from '../exchange/call.ts';
import { NoticeAlert } from '../frame/NoticeAlert.tsx';
import { Rows } from '../frame/Rows.tsx';
import { useWalk } from '../walk/useWalk.ts';
import { isUnderWay } from '../walk/walk.ts';
import { useCount, useWords } from '../words/words.ts';
import { Look } from './Look.tsx';
import { erasurePlan } from './reduce-plan.ts';
import { Run } from './Run.tsx';

/** What the trail holds of a contact: first shown, then reduced to what identifies nobody. */
export function Erasure({ ask }: { ask: Ask }) {
  const { erasure, filter } = useWords();
  const count = useCount();
  const [typed, setTyped] = useState('');
  /** The contact that was looked at. */
  const [contact, setContact] = useState('');
  const [again, setAgain] = useState('');
  const [held, looking] = useWalk<ReducedPart>(ask);
  const [run, running] = useWalk<ReducedPart>(ask);
  const id = typed.trim();
  const isId = /^[1-9]\d{0,18}$/.test(id);
  const found = held.stand === 'done' ? held.sum : null;
  return (
    <Rows>
      <Heading>{erasure.title}</Heading>
      <Text>{erasure.about}</Text>
      <AutoGrid columnWidth={320} gap="small">
        <Input
          name="contact"
          label={erasure.recordId}
          tooltip={filter.recordIdAbout}
          value={typed}
          error={id !== '' && !isId}
          {...(id !== '' && !isId && { validationMessage: filter.wrong.record_id })}
          onInput={setTyped}
        />
      </AutoGrid>
      <Flex direction="row">
        <Button
          variant="secondary"
          disabled={!isId || isUnderWay(held) || isUnderWay(run)}
          onClick={() => {
            setContact(id);
            setAgain('');
            running.reset();
            looking.start(erasurePlan(id, false));
          }}
        >
          {erasure.look}
        </Button>
      </Flex>
      <Look walk={held} actions={looking} />
      {/* The contact may show what its entries no longer do: they grew old, or a run was broken off at its end. */}
      {found && run.stand === 'idle' && (
        <Rows>
          {found.reduced === 0 ? (
            <NoticeAlert words={erasure.none} />
          ) : (
            <Alert title={count(erasure.holds, found.reduced)} variant="warning">
              {erasure.sure}
            </Alert>
          )}
          <AutoGrid columnWidth={320} gap="small">
            <Input name="again" label={erasure.again} value={again} onInput={setAgain} />
          </AutoGrid>
          <Flex direction="row">
            <Button
              variant="destructive"
              disabled={again.trim() !== contact}
              onClick={() => running.start(erasurePlan(contact, true))}
            >
              {erasure.run}
            </Button>
          </Flex>
        </Rows>
      )}
      <Run walk={run} actions={running} found={found} words={erasure} />
    </Rows>
  );
}
