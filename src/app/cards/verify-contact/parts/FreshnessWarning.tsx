import type { DestinationView } from '../../../../contract/record-view.ts';
import { Notice } from '../../frame/Notice.tsx';
import type { Card } from '../card.ts';
import { freshWords, tooFreshWords } from '../copy/send.ts';
import { isTooFresh, offered } from '../destination.ts';

interface FreshnessWarningProps {
  card: Card;
  destination: DestinationView;
}

export function FreshnessWarning({ card, destination }: FreshnessWarningProps) {
  const { purpose, shown, words, times } = card;
  const { channel, freshness } = destination;
  if (freshness.freshness === 'settled') return null;
  const hasOthers = offered(shown).some((other) => !isTooFresh(other, purpose, times.now));
  return (
    <Notice
      words={
        isTooFresh(destination, purpose, times.now)
          ? tooFreshWords(freshness, channel, purpose, hasOthers, times, words)
          : freshWords(freshness, channel, times, words)
      }
      variant={freshness.within === 'day' ? 'danger' : 'warning'}
    />
  );
}
