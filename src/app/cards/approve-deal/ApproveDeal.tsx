import { useMemo } from 'react';
import { standingNow } from '../exchange/standing-now.ts';
import { purposeOf } from '../exchange/state.ts';
import { usePlace, type Place } from '../exchange/usePlace.ts';
import { useTimes } from '../exchange/useTimes.ts';
import { useWords } from '../exchange/useWords.ts';
import { Loading, NO_WORDS_YET } from '../frame/Loading.tsx';
import type { Room } from '../frame/room.ts';
import { Trouble } from '../frame/Trouble.tsx';
import { DEAL_CARD, type DealWords } from '../words/en/deal-card.ts';
import { firstLookWords } from '../words/problems.ts';
import type { Card } from './card.ts';
import { moneyIn } from './copy/money.ts';
import { refusalWords } from './copy/refusals.ts';
import { Approved } from './screens/Approved.tsx';
import { Changed } from './screens/Changed.tsx';
import { Ended } from './screens/Ended.tsx';
import { Locked } from './screens/Locked.tsx';
import { Moved } from './screens/Moved.tsx';
import { Partly } from './screens/Partly.tsx';
import { Ready } from './screens/Ready.tsx';
import { Waiting } from './screens/Waiting.tsx';
import type { DealTalk } from './talk.ts';
import { useApproval } from './useApproval.ts';

export function ApproveDeal({ room }: { room: Room }) {
  const place = usePlace();
  return <DealCard key={`${place.objectTypeId} ${place.objectId}`} place={place} room={room} />;
}

function DealCard({ place, room }: { place: Place; room: Room }) {
  const { state, actions } = useApproval(place);
  const isReady = state.screen !== 'loading';
  const words = useWords<DealWords>('deal_card', DEAL_CARD, place.language, isReady);
  const times = useTimes(state, place, words ?? DEAL_CARD);
  const money = useMemo(() => moneyIn(place.locale), [place.locale]);

  if (!words) return <Loading label={NO_WORDS_YET} />;
  if (state.screen === 'loading') return <Loading label={words.looking.label} />;
  if (state.screen === 'unreachable') {
    const refusal = (one: DealTalk['refusal']) => refusalWords(one, words, times);
    const said = firstLookWords(state.problem, refusal, words);
    return <Trouble words={said} label={words.tryAgain} onTryAgain={actions.startOver} />;
  }
  const card: Card = { shown: state, words, times, money, me: place.userId, room, actions };
  const standing = standingNow(purposeOf(state).standing, times.now);
  switch (standing.standing) {
    case 'idle':
      return <Ready card={card} />;
    case 'open':
      return <Waiting card={card} standing={standing} />;
    case 'partly':
      return <Partly card={card} standing={standing} />;
    case 'approved':
      return <Approved card={card} standing={standing} />;
    case 'moved':
      return <Moved card={card} standing={standing} />;
    case 'changed':
      return <Changed card={card} standing={standing} />;
    case 'expired':
    case 'used_up':
    case 'cancelled':
    case 'rejected':
      return <Ended card={card} standing={standing} />;
    case 'locked':
      return <Locked card={card} standing={standing} />;
  }
}
