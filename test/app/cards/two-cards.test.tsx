/** @jest-environment jsdom */
import { act, cleanup, renderHook } from '@testing-library/react';
import fc from 'fast-check';
import { purposeOf } from '../../../src/app/cards/exchange/state.ts';
import { useVerification } from '../../../src/app/cards/verify-contact/useVerification.ts';
import type { Standing } from '../../../src/contract/record-view.ts';
import { CardFunction, done, looked, type StepRequest } from './support/card-function.ts';
import { DAY, MINUTE, NOW, open, purpose, SECOND, verified, view } from './support/views.ts';

const PLACE = { objectTypeId: '0-1', objectId: '123', userId: 1, endpoints: undefined };

beforeEach(() => jest.useFakeTimers({ doNotFake: ['queueMicrotask', 'nextTick'] }));

/** HubSpot's truth about one purpose, which takes each request once, like the function. */
class Truth {
  now = NOW;
  #standing: Standing = { standing: 'idle' };
  #issued = 0;
  readonly #answers = new Map<string, unknown>();

  get standing(): Standing {
    const standing = this.#standing;
    return standing.standing === 'open' && this.now >= standing.expiresAt
      ? { standing: 'expired', at: standing.expiresAt, masked: standing.masked }
      : standing;
  }

  look = () => looked(view({ now: this.now, purposes: [purpose(this.standing)] }));

  take(step: StepRequest): unknown {
    const known = this.#answers.get(step.request);
    if (known !== undefined) return known;
    const answer = this.#decide(step);
    this.#answers.set(step.request, answer);
    return answer;
  }

  #decide(step: StepRequest): unknown {
    const at = this.standing;
    const refused = (refusal: string) => ({
      ...{ ok: false, refusal, now: this.now },
      ...{ purpose: purpose(this.standing), bookmark: 'b' },
    });
    const isAbout =
      'challenge' in step && at.standing === 'open' && step.challenge === at.challenge;
    if (step.action !== 'send' && !isAbout) return refused('replaced');
    switch (step.action) {
      case 'send':
        this.#issued += 1;
        this.#standing = open({
          ...{ challenge: `ch-${this.#issued}`, sentAt: this.now },
          expiresAt: this.now + 5 * MINUTE,
        });
        return done('send', { result: 'sent' }, purpose(this.#standing), this.now);
      case 'cancel':
        this.#standing = { standing: 'idle' };
        return done('cancel', { result: 'cancelled' }, purpose(this.#standing), this.now);
      case 'check': {
        if (step.code !== '483912') {
          const result = { result: 'wrong_code', triesLeft: 4 } as const;
          return done('check', result, purpose(at), this.now);
        }
        this.#standing = verified({ at: this.now, until: this.now + 30 * MINUTE });
        return done('check', { result: 'verified' }, purpose(this.#standing), this.now);
      }
      default:
        return done('resend', { result: 'sent' }, purpose(at), this.now);
    }
  }
}

const anybody = fc.constantFrom<0 | 1>(0, 1);
const deeds = fc.array(
  fc.oneof(
    {
      weight: 3,
      arbitrary: fc.record({
        by: anybody,
        does: fc.constantFrom('send', 'check', 'checkWrong', 'resend', 'cancel', 'repeat'),
      }),
    },
    {
      weight: 4,
      arbitrary: fc.record({
        does: fc.constantFrom('answer', 'answer', 'lose', 'wait', 'sleep', 'setClock'),
      }),
    },
    { weight: 1, arbitrary: fc.record({ by: anybody, does: fc.constant('closes') }) },
  ),
  { maxLength: 14 },
);

test('two cards on one page end with the truth, whatever is pressed twice, lost, late, or slept through', async () => {
  await fc.assert(
    fc.asyncProperty(deeds, fc.scheduler(), async (plan, s) => {
      cleanup();
      const truth = new Truth();
      const fn = new CardFunction(view());
      let losesNext = false;
      let presses = 0;
      fn.answerLook = () => s.schedule(Promise.resolve()).then(truth.look);
      fn.answerStep = async (step) => {
        const isLost = losesNext;
        losesNext = false;
        await s.schedule(Promise.resolve());
        const answer = truth.take(step);
        await s.schedule(Promise.resolve());
        if (isLost) throw new Error('the answer was lost');
        return answer;
      };
      const cards = [0, 1].map(() => renderHook(() => useVerification(PLACE)));
      const isOpen = [true, true];
      const pass = async (ms: number, isAsleep = false) => {
        truth.now += ms;
        await act(() => jest.advanceTimersByTimeAsync(isAsleep ? 0 : ms));
      };
      const answerAll = async () => {
        await act(() => jest.advanceTimersByTimeAsync(0));
        while (s.count() > 0) {
          await act(async () => {
            await s.waitNext(1);
            await jest.advanceTimersByTimeAsync(0);
          });
        }
      };
      await answerAll();

      for (const deed of plan) {
        if ('by' in deed) {
          const card = cards[deed.by];
          const { state, actions } = card?.result.current ?? {};
          if (!isOpen[deed.by] || !card || !actions || state?.screen !== 'shown') continue;
          const { standing } = purposeOf(state);
          const challenge = standing.standing === 'open' ? standing.challenge : 'ch-0';
          // Every press comes twice, as from a trembling hand.
          const press = (intent: Parameters<typeof actions.press>[0]) => {
            presses += 1;
            act(() => actions.press(intent));
            act(() => actions.press(intent));
          };
          switch (deed.does) {
            case 'send':
              press({ action: 'send', purpose: 'caller_check', destination: 'dest-1' });
              break;
            case 'check':
            case 'checkWrong':
              press({
                action: 'check',
                challenge,
                code: deed.does === 'check' ? '483912' : '111111',
              });
              break;
            case 'resend':
            case 'cancel':
              press({ action: deed.does, challenge });
              break;
            case 'repeat':
              act(() => actions.repeat());
              break;
            case 'closes':
              isOpen[deed.by] = false;
              card.unmount();
          }
          continue;
        }
        switch (deed.does) {
          case 'answer':
            if (s.count() > 0) await act(async () => s.waitNext(1));
            break;
          case 'lose':
            losesNext = true;
            break;
          case 'wait':
            await pass(7 * SECOND);
            break;
          case 'sleep':
            jest.setSystemTime(Date.now() + 6 * 60 * MINUTE);
            await pass(6 * 60 * MINUTE, true);
            break;
          case 'setClock':
            jest.setSystemTime(Date.now() - DAY);
        }
      }

      // Whatever was pressed twice was asked for once.
      const asked = new Set(fn.steps.map(({ request }) => request));
      expect(asked.size).toBeLessThanOrEqual(presses);
      // HubSpot answers again, in less time than a card waits.
      for (let waited = 0; waited < 90; waited += 10) {
        await answerAll();
        await pass(10 * SECOND);
      }
      await answerAll();
      cards.forEach(({ result: { current } }, i) => {
        if (!isOpen[i]) return;
        const { state } = current;
        expect(state.screen).toBe('shown');
        if (state.screen === 'shown') {
          expect(state.press).toBeNull();
          expect(purposeOf(state).standing).toEqual(truth.standing);
        }
      });

      cleanup();
      const before = fn.requests.length;
      await pass(5 * MINUTE);
      expect(fn.requests).toHaveLength(before);
    }),
    { numRuns: 25 },
  );
});
