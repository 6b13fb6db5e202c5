import { Alert, Flex, Form, Input, Text } from '@hubspot/ui-extensions';
import type { OpenCode } from '../../../contract/record-view.ts';
import { refusalOf } from '../exchange/problem.ts';
import { codeKey } from '../exchange/state.ts';
import type { AnyCard } from '../frame/any-card.ts';
import { StepButton } from '../frame/StepButton.tsx';
import { whatIsLeft, withTries, type EntryWords } from '../words/code-entry.ts';
import { refusalValues } from '../words/refusals.ts';
import { fill, fillBoth } from '../words/fill.ts';
import { withoutGaps } from './code-shape.ts';

interface CodeEntryProps {
  card: AnyCard;
  standing: OpenCode;
  said: EntryWords;
  /** Whether a text leaves by itself, once; absent: nothing leaves without a press. */
  isComplete?: (text: string) => boolean;
}

export function CodeEntry({ card, standing, said, isComplete }: CodeEntryProps) {
  const { shown, words, times, actions } = card;
  const { challenge } = standing;
  const { problem } = shown;
  const { typed, field } = shown.entry;
  const isWrong = problem?.problem === 'wrong_code';
  const noCode = refusalOf(problem, 'not_a_code');
  const isIn = (codes: string[], text: string) =>
    codes.includes(codeKey(challenge, withoutGaps(text)));

  const message = () => {
    if (isIn(shown.wrong, typed)) return said.alreadyTried;
    if (isWrong) return withTries(words.entry.wrong, standing, words);
    if (!noCode) return '';
    const values = refusalValues(noCode, words, times);
    const [title, text] = fillBoth(words.commonRefusals.not_a_code, values);
    return fill(words.inOneLine, { title, text });
  };
  const check = (text: string) => {
    const code = withoutGaps(text);
    if (code === '' || isIn(shown.wrong, text)) return;
    actions.press({ action: 'check', challenge, code });
  };
  const type = (text: string) => {
    actions.type(text);
    if (isComplete?.(text) && !isIn(shown.sent, text)) check(text);
  };

  return (
    <Form autoComplete="off" onSubmit={(event) => check(String(event.targetValue['code'] ?? ''))}>
      <Flex direction="column" gap="small" align="stretch">
        <Input
          label={said.label}
          name="code"
          value={field}
          description={said.hint}
          error={isWrong || noCode !== null}
          validationMessage={message()}
          readOnly={shown.press !== null}
          onInput={type}
          onChange={actions.leaveField}
        />
        {standing.wrong && (
          <Text>
            {isWrong ? said.wrongHint : withTries(words.entry.lastWasWrong, standing, words)}
          </Text>
        )}
        {standing.triesLeft === 1 && <Alert title={words.entry.lastTry} variant="danger" />}
        <Text>{whatIsLeft(standing, times, words)}</Text>
        <Flex>
          <StepButton
            shown={shown}
            step="check"
            label={said.enter}
            busy={words.entry.checking}
            type="submit"
            variant="primary"
          />
        </Flex>
      </Flex>
    </Form>
  );
}
