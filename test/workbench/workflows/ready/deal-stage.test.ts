import { northwind, script, stepOf, waitsAt } from '../support/northwind.ts';
import { closeStages, type Stage } from '../support/stage.ts';

afterEach(closeStages);

describe('a large contract', () => {
  const LARGE = '71001';
  const dealIn = ({ emulator }: Stage, id = LARGE) =>
    emulator.records.get('deals', id)?.properties ?? {};

  async function moved(id = LARGE): Promise<Stage> {
    const stage = await northwind();
    script(stage, []);
    stage.emulator.records.update('deals', id, { dealstage: 'contractsent' });
    await stage.until(() => stage.all().length === 0 || stepOf(stage)?.id === 'send');
    return stage;
  }
  async function answered(result: string): Promise<Stage> {
    const stage = await moved();
    await waitsAt(stage, 'send');
    expect(dealIn(stage)).toMatchObject({ stage_approval: 'waiting', dealstage: 'contractsent' });
    await stage.complete(stage.action.calls[0]?.call.callbackId ?? '', { result });
    await stage.finished();
    return stage;
  }

  test("stays where it was moved once its owner's code is verified", async () => {
    const stage = await answered('verified');
    expect(dealIn(stage)).toMatchObject({ stage_approval: 'approved', dealstage: 'contractsent' });
    expect(stage.action.calls[0]?.call.inputFields).toMatchObject({
      purpose: 'deal_approval',
      recipient: 'record_owner',
      minutes: '5',
    });
  });

  test.each(['expired', 'cancelled', 'changed_since'])(
    'is put back when the answer is %s, and that enrols nothing',
    async (result) => {
      const stage = await answered(result);
      expect(dealIn(stage)).toMatchObject({
        stage_approval: 'not_approved',
        dealstage: 'decisionmakerboughtin',
      });
      expect(stage.all()).toHaveLength(1);
    },
  );

  test('needs a new code each time it is moved', async () => {
    const stage = await answered('expired');
    stage.emulator.records.update('deals', LARGE, { dealstage: 'contractsent' });
    expect(stage.all()).toHaveLength(2);
  });

  test('of exactly the amount needs a code, a smaller one needs none', async () => {
    expect((await moved('71002')).all()).toHaveLength(1);
    const stage = await moved('71003');
    expect(stage.all()).toEqual([]);
    expect(dealIn(stage, '71003')).toMatchObject({ dealstage: 'contractsent' });
  });
});
