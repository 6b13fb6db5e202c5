import type { ReducedPart } from '../../../contract/audit-view.ts';
import { Progress } from '../frame/Progress.tsx';
import { Rows } from '../frame/Rows.tsx';
import type { WalkActions } from '../walk/useWalk.ts';
import type { Walk } from '../walk/walk.ts';
import { useCount, useWords } from '../words/words.ts';
import { Left } from './Left.tsx';

interface LookProps {
  walk: Walk<ReducedPart>;
  actions: Pick<WalkActions<never>, 'stop' | 'goOn'>;
}

/** How far a look has come that reduces nothing, and what it had to leave out. */
export function Look({ walk, actions }: LookProps) {
  const { retention } = useWords();
  const count = useCount();
  return (
    <Rows>
      <Progress
        walk={walk}
        actions={actions}
        said={count(retention.looking, walk.sum?.looked ?? 0)}
      />
      {walk.stand === 'done' && <Left count={walk.sum.left} />}
    </Rows>
  );
}
