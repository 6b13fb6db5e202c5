import type {
  CancelRequest,
  CheckRequest,
  ResendRequest,
  SendRequest,
} from '../../../contract/card-request.ts';

type WithoutClaims<R> = R extends unknown ? Omit<R, 'record' | 'user' | 'bookmark'> : never;
type WithoutRequest<S> = S extends unknown ? Omit<S, 'request'> : never;

/** One press of one button. */
export type Step = WithoutClaims<SendRequest | CheckRequest | ResendRequest | CancelRequest>;

/** What a press is meant to do. */
export type Intent = WithoutRequest<Step>;

export function meansTheSame(one: Step, other: Step): boolean {
  switch (one.action) {
    case 'send':
      return (
        other.action === 'send' &&
        one.purpose === other.purpose &&
        one.destination === other.destination
      );
    case 'check':
      return (
        other.action === 'check' && one.challenge === other.challenge && one.code === other.code
      );
    case 'resend':
    case 'cancel':
      return other.action === one.action && one.challenge === other.challenge;
  }
}
