import { Button, Flex } from '@hubspot/ui-extensions';
import type { Problem } from '../exchange/problem.ts';
import { useWords } from '../words/words.ts';
import { NoticeAlert } from './NoticeAlert.tsx';
import { problemNotice } from './problem-notice.ts';

/** What went wrong, and the button that tries once more. */
export function Trouble({ problem, onTryAgain }: { problem: Problem; onTryAgain: () => void }) {
  const words = useWords();
  const isFinal = problem.problem === 'refused' && problem.refusal.refusal === 'not_allowed';
  return (
    <Flex direction="column" gap="small" align="start">
      <NoticeAlert words={problemNotice(problem, words)} variant="warning" />
      {!isFinal && (
        <Button variant="secondary" onClick={onTryAgain}>
          {words.page.tryAgain}
        </Button>
      )}
    </Flex>
  );
}
