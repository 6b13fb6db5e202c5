import { Alert } from '@hubspot/ui-extensions';
import type { Plural } from '../../../contract/interface-words.ts';
import type { ReducedPart } from '../../../contract/audit-view.ts';
import { Progress } from '../frame/Progress.tsx';
import type { WalkActions } from '../walk/useWalk.ts';
import type { Walk } from '../walk/walk.ts';
import { useCount, useWords } from '../words/words.ts';

interface RunProps {
  walk: Walk<ReducedPart>;
  actions: Pick<WalkActions<never>, 'stop' | 'goOn'>;
  /** What was looked at before; null where nobody has. */
  found: ReducedPart | null;
  /** Said at its end. */
  words: { done: Plural; doneText: string };
}

/** How far a run that reduces entries has come, and what it did. */
export function Run({ walk, actions, found, words }: RunProps) {
  const { retention } = useWords();
  const count = useCount();
  if (walk.stand === 'done') {
    return (
      <Alert title={count(words.done, walk.sum.reduced)} variant="success">
        {words.doneText}
      </Alert>
    );
  }
  const reduced = walk.sum?.reduced ?? 0;
  return (
    <Progress
      walk={walk}
      actions={actions}
      said={count(retention.running, reduced)}
      of={found ? { value: reduced, total: found.reduced } : undefined}
    />
  );
}
