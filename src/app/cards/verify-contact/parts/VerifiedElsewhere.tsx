import { Text } from '@hubspot/ui-extensions';
import type { Card } from '../card.ts';
import { verifiedWhen } from '../copy/ended.ts';
import { standingNow } from '../standing-now.ts';

/** This person was verified for another reason, which the rep may want to know before asking again. */
export function VerifiedElsewhere({ card: { shown, me, times } }: { card: Card }) {
  return shown.view.purposes.map((other) => {
    const standing = standingNow(other.standing, times.now);
    return (
      standing.standing === 'verified' && (
        <Text key={other.id} variant="microcopy">
          {verifiedWhen(standing, other.purpose, me, times)}
        </Text>
      )
    );
  });
}
