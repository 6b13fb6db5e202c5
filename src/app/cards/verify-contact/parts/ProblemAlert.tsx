import { Alert, Button, Flex } from '@hubspot/ui-extensions';
import type { Card } from '../card.ts';
import { problemWords, tryAgain } from '../copy/problems.ts';
import { isOnRecord } from '../destination.ts';
import { endOf, isChangedSince, isNoCode, type Problem } from '../problem.ts';

export function ProblemAlert({ card }: { card: Card }) {
  const { shown, times, actions } = card;
  const { problem } = shown;
  if (!problem || problem.problem === 'wrong_code' || isToldElsewhere(problem, card)) return null;
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

/** At the field, or by a screen of its own. */
function isToldElsewhere(problem: Problem, { purpose: { standing }, shown }: Card): boolean {
  if (standing.standing !== 'open') return false;
  const isGone = !isOnRecord(standing.destination, shown);
  return isNoCode(problem) || (isGone && isChangedSince(problem));
}
