import { standingNow } from '../../exchange/standing-now.ts';
import { Small } from '../../frame/Small.tsx';
import type { Card } from '../card.ts';
import { verifiedWhen } from '../copy/ended.ts';

/** This person was verified for another reason, which the rep may want to know before asking again. */
export function VerifiedElsewhere({ card: { shown, me, words, times } }: { card: Card }) {
  return shown.view.purposes.map((other) => {
    const standing = standingNow(other.standing, times.now);
    return (
      standing.standing === 'verified' && (
        <Small key={other.id}>{verifiedWhen(standing, other.purpose, me, times, words)}</Small>
      )
    );
  });
}
