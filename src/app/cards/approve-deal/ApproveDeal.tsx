import { useExtensionContext } from '@hubspot/ui-extensions';
import { useMemo } from 'react';
import { standingNow } from '../exchange/standing-now.ts';
import { purposeOf } from '../exchange/state.ts';
import { useTimes } from '../exchange/useTimes.ts';
import { Loading } from '../frame/Loading.tsx';
import type { Room } from '../frame/room.ts';
import { Trouble } from '../frame/Trouble.tsx';
import type { Card } from './card.ts';
import { moneyIn } from './copy/money.ts';
import { LOADING, lookWords } from './copy/problems.ts';
import { Approved } from './screens/Approved.tsx';
import { Changed } from './screens/Changed.tsx';
import { Ended } from './screens/Ended.tsx';
import { Locked } from './screens/Locked.tsx';
import { Moved } from './screens/Moved.tsx';
import { Partly } from './screens/Partly.tsx';
import { Ready } from './screens/Ready.tsx';
import { Waiting } from './screens/Waiting.tsx';
import { useApproval } from './useApproval.ts';

export function ApproveDeal({ room }: { room: Room }) {
  const { crm } = useExtensionContext<'crm.record.tab'>();
  return <DealCard key={`${crm.objectTypeId} ${crm.objectId}`} room={room} />;
}

function DealCard({ room }: { room: Room }) {
  const { crm, user, portal } = useExtensionContext<'crm.record.tab'>();
  const { state, actions } = useApproval({
    objectTypeId: crm.objectTypeId,
    objectId: String(crm.objectId),
    userId: user.id,
  });
  const times = useTimes(state, user.locale, portal.timezone);
  const money = useMemo(() => moneyIn(user.locale), [user.locale]);

  if (state.screen === 'loading') return <Loading label={LOADING} />;
  if (state.screen === 'unreachable') {
    return <Trouble words={lookWords(state.problem, times)} onTryAgain={actions.startOver} />;
  }
  const card: Card = { shown: state, times, money, me: user.id, room, actions };
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
