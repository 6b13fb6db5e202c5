import { Button, Flex } from '@hubspot/ui-extensions';
import type { Problem } from '../exchange/problem.ts';
import { useWords } from '../words/words.ts';
import { useFormats } from './formats.ts';
import { NoticeAlert } from './NoticeAlert.tsx';
import { problemNotice } from './problem-notice.ts';

interface TroubleProps {
  problem: Problem;
  /** Null where trying again would not help. */
  onTryAgain: (() => void) | null;
}

/** What went wrong, and the button that tries once more. */
export function Trouble({ problem, onTryAgain }: TroubleProps) {
  const words = useWords();
  return (
    <Flex direction="column" gap="small" align="start">
      <NoticeAlert words={problemNotice(problem, words, useFormats())} variant="warning" />
      {onTryAgain && (
        <Button variant="secondary" onClick={onTryAgain}>
          {words.page.tryAgain}
        </Button>
      )}
    </Flex>
  );
}
