import { useExtensionContext } from '@hubspot/ui-extensions';
import type { Card, Room } from './card.ts';
import { destinationOf, isOnRecord } from './destination.ts';
import { Ended } from './screens/Ended.tsx';
import { Loading } from './screens/Loading.tsx';
import { Locked } from './screens/Locked.tsx';
import { Open } from './screens/Open.tsx';
import { Ready } from './screens/Ready.tsx';
import { Stranded } from './screens/Stranded.tsx';
import { Unreachable } from './screens/Unreachable.tsx';
import { Verified } from './screens/Verified.tsx';
import { standingNow } from './standing-now.ts';
import { purposeOf } from './state.ts';
import { useTimes } from './useTimes.ts';
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
  const times = useTimes(state, user.locale, portal.timezone);

  if (state.screen === 'loading') return <Loading />;
  if (state.screen === 'unreachable') {
    return <Unreachable problem={state.problem} times={times} onTryAgain={actions.startOver} />;
  }
  const purpose = purposeOf(state);
  const destination = destinationOf(state);
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
