import { useExtensionContext } from '@hubspot/ui-extensions';
import { standingNow } from '../exchange/standing-now.ts';
import { purposeOf } from '../exchange/state.ts';
import { useTimes } from '../exchange/useTimes.ts';
import { Loading } from '../frame/Loading.tsx';
import type { Room } from '../frame/room.ts';
import { Trouble } from '../frame/Trouble.tsx';
import type { Card } from './card.ts';
import { LOADING, lookWords } from './copy/problems.ts';
import { destinationOf, isOnRecord } from './destination.ts';
import { Ended } from './screens/Ended.tsx';
import { Locked } from './screens/Locked.tsx';
import { Open } from './screens/Open.tsx';
import { Ready } from './screens/Ready.tsx';
import { Stranded } from './screens/Stranded.tsx';
import { Verified } from './screens/Verified.tsx';
import { useVerification } from './useVerification.ts';

export function VerifyContact({ room }: { room: Room }) {
  const { crm } = useExtensionContext<'crm.record.tab'>();
  return <RecordCard key={`${crm.objectTypeId} ${crm.objectId}`} room={room} />;
}

function RecordCard({ room }: { room: Room }) {
  const { crm, user, portal } = useExtensionContext<'crm.record.tab'>();
  const { state, actions } = useVerification({
    objectTypeId: crm.objectTypeId,
    objectId: String(crm.objectId),
    userId: user.id,
  });
  const destination = state.screen === 'shown' ? destinationOf(state) : null;
  const rest = destination?.restsUntil ?? null;
  const times = useTimes(state, user.locale, portal.timezone, [rest]);

  if (state.screen === 'loading') return <Loading label={LOADING} />;
  if (state.screen === 'unreachable') {
    return <Trouble words={lookWords(state.problem, times)} onTryAgain={actions.startOver} />;
  }
  const purpose = purposeOf(state);
  const card: Card = { shown: state, purpose, destination, times, me: user.id, room, actions };
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
      return <Verified card={card} standing={standing} />;
    case 'expired':
    case 'used_up':
    case 'cancelled':
      return <Ended card={card} standing={standing} />;
    case 'locked':
      return <Locked card={card} standing={standing} />;
  }
}
