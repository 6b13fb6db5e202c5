import { Text, Tile } from '@hubspot/ui-extensions';
import type { StandingOf } from '../card.ts';
import { phraseWords } from '../copy/waiting.ts';

/** The two words by which people see that a message belongs to this request. */
export function SamePhrase({ standing: { phrase, request } }: { standing: StandingOf<'open'> }) {
  const { before, after } = phraseWords(request);
  return (
    <Tile compact>
      <Text>
        {before}{' '}
        <Text inline format={{ fontWeight: 'bold' }}>
          {phrase}
        </Text>
        {after}
      </Text>
    </Tile>
  );
}
