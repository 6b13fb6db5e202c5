import { Flex, Text, Tile } from '@hubspot/ui-extensions';
import { AroundPhrase } from '../../frame/AroundPhrase.tsx';
import { Small } from '../../frame/Small.tsx';
import { Strong } from '../../frame/Strong.tsx';
import type { Card, StandingOf } from '../card.ts';
import { script } from '../copy/open.ts';

interface ScriptProps {
  card: Card;
  standing: StandingOf<'open'>;
}

/** What the rep says, word for word, with the two words by which the caller can check the rep. */
export function Script({ card: { purpose, words }, standing }: ScriptProps) {
  return (
    <Tile compact>
      <Flex direction="column" gap="extra-small">
        <Strong>{words.script.title}</Strong>
        <Text>{script(purpose.purpose, standing, words)}</Text>
        <AroundPhrase text={words.script.phrase} phrase={standing.phrase} />
        <Small>{words.script.keepAddress}</Small>
      </Flex>
    </Tile>
  );
}
