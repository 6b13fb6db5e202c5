import { Tile } from '@hubspot/ui-extensions';
import { AroundPhrase } from '../../frame/AroundPhrase.tsx';
import type { Card, StandingOf } from '../card.ts';
import { ofApprover } from '../copy/waiting.ts';

interface SamePhraseProps {
  card: Card;
  standing: StandingOf<'open'>;
}

/** The two words by which people see that a message belongs to this request. */
export function SamePhrase({ card: { words }, standing: { phrase, request } }: SamePhraseProps) {
  return (
    <Tile compact>
      <AroundPhrase text={ofApprover(words.waiting.phrase, request, words)} phrase={phrase} />
    </Tile>
  );
}
