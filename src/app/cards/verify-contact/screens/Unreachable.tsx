import { Alert, Button, Flex } from '@hubspot/ui-extensions';
import { lookWords, TRY_AGAIN } from '../copy/problems.ts';
import type { Times } from '../copy/times.ts';
import type { Trouble } from '../problem.ts';

interface UnreachableProps {
  problem: Trouble;
  times: Times;
  onTryAgain: () => void;
}

/** The first look failed: nothing is known about this record yet. */
export function Unreachable({ problem, times, onTryAgain }: UnreachableProps) {
  const { title, text } = lookWords(problem, times);
  return (
    <Flex direction="column" gap="small" align="start">
      <Alert title={title} variant="warning">
        {text}
      </Alert>
      <Button variant="secondary" onClick={onTryAgain}>
        {TRY_AGAIN}
      </Button>
    </Flex>
  );
}
