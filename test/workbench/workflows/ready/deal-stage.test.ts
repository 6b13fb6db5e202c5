import { northwind, stepOf, waitsAt } from '../support/northwind.ts';
import { closeStages, type Stage } from '../support/stage.ts';

afterEach(closeStages);

describe('a large contract', () => {
  const LARGE = '71001';
  const BEFORE = 'decisionmakerboughtin';
  const dealIn = ({ emulator }: Stage, id = LARGE) =>
    emulator.records.get('deals', id)?.properties ?? {};
  const fieldsOf = ({ action }: Stage) => action.calls.map(({ call }) => call.inputFields);

  /** Answers as the app does: what *Check approval* finds, and every request is waited for. */
  async function moved(found: string, id = LARGE): Promise<Stage> {
    const stage = await northwind();
    stage.action.answer((call, number) => {
      if (!stage.action.calls[number - 1]?.url.endsWith('/check-approval')) {
        const held = { hs_execution_state: 'BLOCK', hs_expiration_duration: 'PT7M' };
        return { outputFields: { result: 'expired', ...held } };
      }
      const isPutBack = call.inputFields['otherwise'] === 'put_back';
      if (isPutBack) stage.emulator.records.update('deals', id, { dealstage: BEFORE });
      return { outputFields: { result: found, put_back: isPutBack ? 'yes' : 'no' } };
    });
    stage.emulator.records.update('deals', id, { dealstage: 'contractsent' });
    await stage.until(() => stage.all().length === 0 || stepOf(stage)?.state !== 'running');
    return stage;
  }

  async function asked(): Promise<Stage> {
    const stage = await moved('not_approved');
    await waitsAt(stage, 'ask');
    expect(dealIn(stage)).toMatchObject({ stage_approval: 'waiting', dealstage: 'contractsent' });
    return stage;
  }
  const answer = (stage: Stage, result: string) =>
    stage.complete(stage.action.calls.at(-1)?.call.callbackId ?? '', { result });

  test.each(['approved', 'not_needed'])(
    'that is %s already stays, and nobody is asked',
    async (found) => {
      const stage = await moved(found);
      await stage.finished();
      expect(dealIn(stage)).toMatchObject({
        ...{ stage_approval: 'approved', dealstage: 'contractsent' },
      });
      expect(fieldsOf(stage)).toEqual([{ otherwise: 'nothing' }]);
    },
  );

  test('stays where it was moved once who is asked has approved it', async () => {
    const stage = await asked();
    await answer(stage, 'approved');
    await stage.finished();
    expect(dealIn(stage)).toMatchObject({ stage_approval: 'approved', dealstage: 'contractsent' });
  });

  test('is asked for twice where it needs two approvals', async () => {
    const stage = await asked();
    await answer(stage, 'second_needed');
    await waitsAt(stage, 'ask-again');
    await answer(stage, 'approved');
    await stage.finished();
    expect(dealIn(stage)).toMatchObject({ stage_approval: 'approved', dealstage: 'contractsent' });
  });

  test.each(['rejected', 'expired', 'too_many_attempts', 'cancelled'])(
    'is put back by the app when the answer is %s, and that enrols nothing',
    async (result) => {
      const stage = await asked();
      await answer(stage, result);
      await stage.finished();
      expect(dealIn(stage)).toMatchObject({ stage_approval: 'not_approved', dealstage: BEFORE });
      expect(fieldsOf(stage).at(-1)).toEqual({ otherwise: 'put_back' });
      expect(stage.all()).toHaveLength(1);
    },
  );

  test('is put back, too, when the second approval does not come', async () => {
    const stage = await asked();
    await answer(stage, 'second_needed');
    await waitsAt(stage, 'ask-again');
    await answer(stage, 'rejected');
    await stage.finished();
    expect(dealIn(stage)).toMatchObject({ stage_approval: 'not_approved', dealstage: BEFORE });
  });

  test('is looked at each time it is moved', async () => {
    const stage = await asked();
    await answer(stage, 'expired');
    await stage.finished();
    stage.emulator.records.update('deals', LARGE, { dealstage: 'contractsent' });
    expect(stage.all()).toHaveLength(2);
  });

  test('of exactly the amount is looked at, a smaller one is not', async () => {
    expect((await moved('approved', '71002')).all()).toHaveLength(1);
    const stage = await moved('approved', '71003');
    expect(stage.all()).toEqual([]);
    expect(dealIn(stage, '71003')).toMatchObject({ dealstage: 'contractsent' });
  });
});
