import { Button, Flex } from '@hubspot/ui-extensions';
import type { Problem } from '../exchange/problem.ts';
import { useWords } from '../words/words.ts';
import { NoticeAlert } from './NoticeAlert.tsx';

interface TroubleProps {
  problem: Problem;
  /** Null where trying again would not help. */
  onTryAgain: (() => void) | null;
}

/** What went wrong, and the button that tries once more. */
export function Trouble({ problem, onTryAgain }: TroubleProps) {
  const { noAnswer, refusal, history, page } = useWords();
  const words =
    problem.problem === 'no_answer' ? noAnswer : refusal(problem.refusal, history.labelOf);
  return (
    <Flex direction="column" gap="small" align="start">
      <NoticeAlert words={words} variant="warning" />
      {onTryAgain && (
        <Button variant="secondary" onClick={onTryAgain}>
          {page.tryAgain}
        </Button>
      )}
    </Flex>
  );
}
