import { standingNow } from '../exchange/standing-now.ts';
import { purposeOf } from '../exchange/state.ts';
import { usePlace, type Place } from '../exchange/usePlace.ts';
import { useTimes } from '../exchange/useTimes.ts';
import { Loading } from '../frame/Loading.tsx';
import type { Room } from '../frame/room.ts';
import { Trouble } from '../frame/Trouble.tsx';
import { firstLookWords } from '../words/problems.ts';
import type { Card } from './card.ts';
import { LOOKING } from './copy/looking.ts';
import { refusalWords } from './copy/refusals.ts';
import { destinationOf, isOnRecord } from './destination.ts';
import { ByHand } from './screens/ByHand.tsx';
import { Ended } from './screens/Ended.tsx';
import { Locked } from './screens/Locked.tsx';
import { Open } from './screens/Open.tsx';
import { Ready } from './screens/Ready.tsx';
import { Stranded } from './screens/Stranded.tsx';
import { Verified } from './screens/Verified.tsx';
import { useVerification } from './useVerification.ts';

export function VerifyContact({ room }: { room: Room }) {
  const place = usePlace();
  return <ContactCard key={`${place.objectTypeId} ${place.objectId}`} place={place} room={room} />;
}

function ContactCard({ place, room }: { place: Place; room: Room }) {
  const { state, actions } = useVerification(place);
  const destination = state.screen === 'shown' ? destinationOf(state) : null;
  const rest = destination?.restsUntil ?? null;
  const pending = state.screen === 'shown' ? purposeOf(state).override : undefined;
  const times = useTimes(state, place, [rest, pending?.until ?? null]);

  if (state.screen === 'loading') return <Loading label={LOOKING.label} />;
  if (state.screen === 'unreachable') {
    const words = firstLookWords(state.problem, refusalWords, LOOKING.what, times);
    return <Trouble words={words} onTryAgain={actions.startOver} />;
  }
  const purpose = purposeOf(state);
  const card: Card = { shown: state, purpose, destination, times, me: place.userId, room, actions };
  const standing = standingNow(purpose.standing, times.now);
  switch (standing.standing) {
    case 'idle':
      return <Ready card={card} />;
    case 'open':
      return isOnRecord(standing.destination, state) ? (
        <Open card={card} standing={standing} />
      ) : (
        <Stranded card={card} standing={standing} />
      );
    case 'verified':
      return 'byHand' in standing ? (
        <ByHand card={card} standing={standing} />
      ) : (
        <Verified card={card} standing={standing} />
      );
    case 'expired':
    case 'used_up':
    case 'cancelled':
      return <Ended card={card} standing={standing} />;
    case 'locked':
      return <Locked card={card} standing={standing} />;
  }
}
