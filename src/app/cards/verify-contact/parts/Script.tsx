import { Flex, Text, Tile } from '@hubspot/ui-extensions';
import type { Purpose } from '../../../../contract/vocabulary.ts';
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
        <Text format={{ fontWeight: 'demibold' }}>{OPEN.script}</Text>
        <Text>{script(purpose, standing)}</Text>
        <Text>
          {PHRASE.before}{' '}
          <Text inline format={{ fontWeight: 'bold' }}>
            {standing.phrase}
          </Text>
          {PHRASE.after}
        </Text>
        <Text variant="microcopy">{OPEN.keepAddress}</Text>
      </Flex>
    </Tile>
  );
}
