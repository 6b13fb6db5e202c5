/** @jest-environment jsdom */
import { act, renderHook } from '@testing-library/react';
import fc from 'fast-check';
import { purposeOf } from '../../../src/app/cards/exchange/state.ts';
import { useVerification } from '../../../src/app/cards/verify-contact/useVerification.ts';
import { CardFunction, done, looked } from './support/card-function.ts';
import { open, purpose, standingAt } from './support/views.ts';

type Press = 'resend' | 'wait';

beforeEach(() => jest.useFakeTimers({ doNotFake: ['queueMicrotask', 'nextTick'] }));

test('an older answer never replaces a newer one, in whatever order answers come', async () => {
  const presses = fc.array(fc.constantFrom<Press>('resend', 'wait'), {
    minLength: 1,
    maxLength: 8,
  });
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), presses, fc.boolean(), async (s, plan, byOthers) => {
      // HubSpot's truth: it grows with each step, and with what a colleague does in between.
      let version = 1;
      const truth = () => open({ sentAt: version, resendFrom: 0 });
      const fn = new CardFunction(standingAt(truth()));
      fn.answerLook = () => {
        if (byOthers) version += 1;
        return s.schedule(Promise.resolve(looked(standingAt(truth()))));
      };
      fn.answerStep = ({ action }) => {
        version += 1;
        return s.schedule(Promise.resolve(done(action, { result: 'sent' }, purpose(truth()))));
      };
      const { result, unmount } = renderHook(() =>
        useVerification({ objectTypeId: '0-1', objectId: '123', userId: 1, endpoints: undefined }),
      );
      const seen: number[] = [];
      const look = () => {
        const { state } = result.current;
        if (state.screen !== 'shown') return;
        const { standing } = purposeOf(state);
        if (standing.standing === 'open') seen.push(standing.sentAt);
      };
      const next = async () => {
        await act(async () => {
          if (s.count() > 0) await s.waitNext(1);
          await jest.advanceTimersByTimeAsync(0);
        });
        look();
      };

      await next();
      for (const step of plan) {
        if (step === 'resend') {
          act(() => result.current.actions.press({ action: 'resend', challenge: 'ch-1' }));
        }
        await act(() => jest.advanceTimersByTimeAsync(1000));
        await next();
      }
      while (s.count() > 0) await next();
      unmount();

      expect(seen).toEqual([...seen].sort((one, other) => one - other));
      expect(seen.length).toBeGreaterThan(0);
    }),
  );
});
