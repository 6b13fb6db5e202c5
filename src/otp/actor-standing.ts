import type { Refusal } from '../contract/refusal.ts';
import type { UserActor } from '../contract/vocabulary.ts';
import type { ActorReading } from './actor-token.ts';

/**
 * How sure it is that a request comes from the user whom the card states, or that it is refused: who brings
 * what is not theirs is not who they say they are.
 */
export function actorStanding(
  reading: ActorReading | 'none',
): UserActor['assurance'] | Extract<Refusal, { refusal: 'actor_not_verified' }> {
  switch (reading) {
    case 'verified':
      return 'verified';
    case 'none':
    case 'expired':
      return 'stated';
    case 'other_user':
    case 'made_up':
      return { refusal: 'actor_not_verified' };
  }
}
