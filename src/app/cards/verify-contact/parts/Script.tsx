import { Flex, Text, Tile } from '@hubspot/ui-extensions';
import type { Purpose } from '../../../../contract/vocabulary.ts';
import { Small } from '../../frame/Small.tsx';
import { Strong } from '../../frame/Strong.tsx';
import type { StandingOf } from '../card.ts';
import { OPEN, PHRASE, script } from '../copy/open.ts';

interface ScriptProps {
  purpose: Purpose;
  standing: StandingOf<'open'>;
}

/** What the rep says, word for word, with the two words by which the caller can check the rep. */
export function Script({ purpose, standing }: ScriptProps) {
  return (
    <Tile compact>
      <Flex direction="column" gap="extra-small">
        <Strong>{OPEN.script}</Strong>
        <Text>{script(purpose, standing)}</Text>
        <Text>
          {PHRASE.before}{' '}
          <Text inline format={{ fontWeight: 'bold' }}>
            {standing.phrase}
          </Text>
          {PHRASE.after}
        </Text>
        <Small>{OPEN.keepAddress}</Small>
      </Flex>
    </Tile>
  );
}
