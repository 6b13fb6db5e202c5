import { Alert, Button, Flex } from '@hubspot/ui-extensions';
import type { Card } from '../card.ts';
import { problemWords, tryAgain } from '../copy/problems.ts';
import { endOf } from '../problem.ts';

export function ProblemAlert({ card }: { card: Card }) {
  const { shown, times, actions } = card;
  const { problem } = shown;
  if (!problem || problem.problem === 'wrong_code') return null;
  const end = endOf(problem);
  if (end !== null && end <= times.now) return null;
  const { title, text } = problemWords(problem, times);
  const { again } = problem;
  const from = problem.problem === 'refused' ? problem.from : null;
  return (
    <Flex direction="column" gap="small" align="start">
      <Alert title={title} variant="warning">
        {text}
      </Alert>
      {again && (
        <Button
          variant="secondary"
          disabled={shown.press !== null || (from !== null && from > times.now)}
          onClick={() => actions.repeat(again)}
        >
          {tryAgain(from, times)}
        </Button>
      )}
    </Flex>
  );
}
