import { Alert, Button, Flex, Form, Input, Text } from '@hubspot/ui-extensions';
import type { Card, StandingOf } from '../card.ts';
import { looksComplete, withoutGaps } from '../code-shape.ts';
import { codeHint, lastOneWasWrong, OPEN, whatIsLeft, wrongCode } from '../copy/open.ts';
import { refusalWords, type Words } from '../copy/refusals.ts';
import { isNoCode } from '../problem.ts';
import { codeKey } from '../state.ts';

interface CodeEntryProps {
  card: Card;
  standing: StandingOf<'open'>;
}

export function CodeEntry({ card, standing }: CodeEntryProps) {
  const { shown, times, actions } = card;
  const { challenge } = standing;
  const { typed, field } = shown.entry;
  const isBusy = shown.press !== null;
  const isChecking = shown.press?.step.action === 'check';
  const isWrong = shown.problem?.problem === 'wrong_code';
  const isIn = (codes: string[], text: string) =>
    codes.includes(codeKey(challenge, withoutGaps(text)));

  const message = () => {
    if (isIn(shown.wrong, typed)) return OPEN.alreadyTried;
    if (isWrong) return wrongCode(standing);
    return isNoCode(shown.problem) ? inOneLine(refusalWords(shown.problem.refusal, times)) : '';
  };
  const check = (text: string) => {
    const code = withoutGaps(text);
    if (code === '' || isIn(shown.wrong, text)) return;
    actions.press({ action: 'check', challenge, code });
  };
  const type = (text: string) => {
    actions.type(text);
    if (looksComplete(text, standing.code) && !isIn(shown.sent, text)) check(text);
  };

  return (
    <Form autoComplete="off" onSubmit={(event) => check(String(event.targetValue['code'] ?? ''))}>
      <Flex direction="column" gap="small" align="stretch">
        <Input
          label={OPEN.code}
          name="code"
          value={field}
          description={codeHint(standing)}
          error={isWrong || isNoCode(shown.problem)}
          validationMessage={message()}
          readOnly={isBusy}
          onInput={type}
          onChange={actions.leaveField}
        />
        {standing.wrong && <Text>{isWrong ? OPEN.wrongHint : lastOneWasWrong(standing)}</Text>}
        {standing.triesLeft === 1 && <Alert title={OPEN.lastTry} variant="danger" />}
        <Text>{whatIsLeft(standing, times)}</Text>
        <Flex>
          <Button type="submit" variant="primary" disabled={isBusy}>
            {isChecking ? OPEN.checking : OPEN.check}
          </Button>
        </Flex>
      </Flex>
    </Form>
  );
}

function inOneLine({ title, text }: Words): string {
  return `${title}. ${text}`;
}
