import { Button, Flex, ProgressBar, Text } from '@hubspot/ui-extensions';
import { isUnderWay, type Walk } from '../walk/walk.ts';
import type { WalkActions } from '../walk/useWalk.ts';
import { useWords } from '../words/words.ts';
import { Rows } from './Rows.tsx';
import { Trouble } from './Trouble.tsx';

interface ProgressProps {
  walk: Walk<unknown>;
  actions: Pick<WalkActions<never>, 'stop' | 'goOn'>;
  /** How far it has come, in words. */
  said: string;
  /** Of how many; undefined where nobody knows. */
  of?: { value: number; total: number } | undefined;
  /** Whether *Go on* is offered elsewhere. */
  goesOnElsewhere?: boolean;
}

/** How far a walk has come, what is in its way, and the buttons that stop it and let it go on. */
export function Progress({ walk, actions, said, of, goesOnElsewhere = false }: ProgressProps) {
  const { page } = useWords();
  if (walk.stand === 'idle' || walk.stand === 'done') return null;
  if (walk.stand === 'broken') return <Trouble problem={walk.problem} onTryAgain={actions.goOn} />;
  return (
    <Rows>
      {of === undefined ? (
        <Text>{said}</Text>
      ) : (
        <ProgressBar value={of.value} maxValue={Math.max(1, of.total)} valueDescription={said} />
      )}
      {walk.stand === 'waiting' && <Text variant="microcopy">{page.waiting}</Text>}
      <Flex direction="row" gap="small">
        {isUnderWay(walk) && (
          <Button
            variant="secondary"
            size="sm"
            disabled={walk.stand === 'stopping'}
            onClick={actions.stop}
          >
            {walk.stand === 'stopping' ? page.stopping : page.stop}
          </Button>
        )}
        {walk.stand === 'stopped' && !goesOnElsewhere && (
          <Button variant="secondary" size="sm" onClick={actions.goOn}>
            {page.goOn}
          </Button>
        )}
      </Flex>
    </Rows>
  );
}
