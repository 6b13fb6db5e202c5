import { standingNow } from '../exchange/standing-now.ts';
import { purposeOf } from '../exchange/state.ts';
import { usePlace, type Place } from '../exchange/usePlace.ts';
import { useTimes } from '../exchange/useTimes.ts';
import { useWords } from '../exchange/useWords.ts';
import { Loading, NO_WORDS_YET } from '../frame/Loading.tsx';
import type { Room } from '../frame/room.ts';
import { Trouble } from '../frame/Trouble.tsx';
import { CONTACT_CARD, type ContactWords } from '../words/en/contact-card.ts';
import { firstLookWords } from '../words/problems.ts';
import type { Card } from './card.ts';
import { refusalWords } from './copy/refusals.ts';
import { destinationOf, isOnRecord } from './destination.ts';
import { ByHand } from './screens/ByHand.tsx';
import { Ended } from './screens/Ended.tsx';
import { Locked } from './screens/Locked.tsx';
import { Open } from './screens/Open.tsx';
import { Ready } from './screens/Ready.tsx';
import { Stranded } from './screens/Stranded.tsx';
import { Verified } from './screens/Verified.tsx';
import type { ContactTalk } from './talk.ts';
import { useVerification } from './useVerification.ts';

export function VerifyContact({ room }: { room: Room }) {
  const place = usePlace();
  return <ContactCard key={`${place.objectTypeId} ${place.objectId}`} place={place} room={room} />;
}

function ContactCard({ place, room }: { place: Place; room: Room }) {
  const { state, actions } = useVerification(place);
  const isReady = state.screen !== 'loading';
  const words = useWords<ContactWords>('contact_card', CONTACT_CARD, place.language, isReady);
  const destination = state.screen === 'shown' ? destinationOf(state) : null;
  const { rests, override } = state.screen === 'shown' ? purposeOf(state) : {};
  const restsUntil = (destination && rests?.[destination.id]) ?? null;
  const countdowns = [restsUntil, override?.until ?? null];
  const times = useTimes(state, place, words ?? CONTACT_CARD, countdowns);

  if (!words) return <Loading label={NO_WORDS_YET} />;
  if (state.screen === 'loading') return <Loading label={words.looking.label} />;
  if (state.screen === 'unreachable') {
    const refusal = (one: ContactTalk['refusal']) => refusalWords(one, words, times);
    const said = firstLookWords(state.problem, refusal, words);
    return <Trouble words={said} label={words.tryAgain} onTryAgain={actions.startOver} />;
  }
  const purpose = purposeOf(state);
  const known = { shown: state, purpose, destination, words, times, actions };
  const card: Card = { ...known, me: place.userId, room };
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
