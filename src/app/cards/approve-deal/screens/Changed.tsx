import { Flex, Text } from '@hubspot/ui-extensions';
import { CancelCode } from '../../code-entry/CancelCode.tsx';
import { Notice } from '../../frame/Notice.tsx';
import { Rows } from '../../frame/Rows.tsx';
import { purposeOf } from '../../exchange/state.ts';
import type { Card, StandingOf } from '../card.ts';
import { changedWords, changeLines } from '../copy/changes.ts';
import { AskForm } from '../parts/AskForm.tsx';
import { Frame } from '../parts/Frame.tsx';

/** The deal is not what approval was asked for: exactly what changed, and the way to ask again. */
export function Changed({ card, standing }: { card: Card; standing: StandingOf<'changed'> }) {
  const { words } = card;
  const { challenge } = standing;
  const lines = changeLines(standing, purposeOf(card.shown), card.money, card.times, words);
  return (
    <Frame card={card}>
      <Rows>
        <Notice words={changedWords(standing, words)} />
        {lines.map((line) => (
          <Text key={line}>{line}</Text>
        ))}
        {challenge !== undefined && (
          <Flex>
            <CancelCode
              card={card}
              challenge={challenge}
              said={words.waiting}
              variant="secondary"
            />
          </Flex>
        )}
      </Rows>
      <AskForm card={card} label="again" />
    </Frame>
  );
}
