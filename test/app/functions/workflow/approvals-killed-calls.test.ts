import { closeAccounts, closeFunctionHost } from '../../../support/account.ts';
import { ApprovalScene } from '../../../support/approval-workflow.ts';
import { STAGE } from '../../../support/deal-approval.ts';
import { brokenPromises } from '../../../support/ledger-invariants.ts';
import { ledgerOf } from '../../../support/stored-ledger.ts';
import { DEFAULTS } from '../../../../src/otp/default-settings.ts';
import { policyOf } from '../../../../src/otp/policy.ts';
import { WAYS_THAT_DIFFER } from '../../../support/ways-to-fail.ts';
import type { Fault } from '../../../../workbench/emulator/emulator.ts';

jest.setTimeout(170_000);
afterEach(closeAccounts);
afterAll(closeFunctionHost);

interface Operation {
  /** Does it, and gives what HubSpot goes on with. */
  act(scene: ApprovalScene): Promise<Record<string, unknown>>;
  ends: { result: string; messages: number; notes: number; stages: string[] };
}

const MOVED = [STAGE.before, STAGE.contract];

const OPERATIONS: Readonly<Record<string, Operation>> = {
  'check approval that puts back': {
    act: (scene) => scene.check('put_back'),
    ends: {
      result: '["not_approved","yes"]',
      messages: 0,
      notes: 1,
      stages: [...MOVED, STAGE.before],
    },
  },
  'require approval': {
    async act(scene) {
      const { challenge } = await scene.hold();
      await scene.dana.check(challenge);
      return scene.completed.at(-1)?.outputFields ?? {};
    },
    ends: { result: '["approved",null]', messages: 1, notes: 0, stages: MOVED },
  },
};

function problemsAfter(
  scene: ApprovalScene,
  { ends }: Operation,
  outputs: Record<string, unknown>,
): string[] {
  const { account } = scene.dana;
  const policy = policyOf(DEFAULTS, { purpose: 'deal_approval', pathway: 'approval' });
  const found = {
    result: JSON.stringify([outputs['result'], outputs['put_back']]),
    messages: account.emulator.emails.sent().length,
    notes: scene.notes().length,
    stages: scene.dana.stages(),
  };
  return [
    ...brokenPromises(ledgerOf(account), account.keys, policy),
    ...(JSON.stringify(found) === JSON.stringify(ends) ? [] : [JSON.stringify(found)]),
  ];
}

/* An operation makes up to fourteen calls. */
const PLACES = Array.from({ length: 14 }, (_, i) => i + 1);
const FAULTS = WAYS_THAT_DIFFER.flatMap((kind) => PLACES.map((nth): Fault => ({ kind, nth })));
const AT_ONCE = 35;

test.each(Object.keys(OPERATIONS))(
  'T31 T32 killing any one call of %s: HubSpot repeats it, and it ends right and once',
  async (name) => {
    const operation = OPERATIONS[name];
    if (operation === undefined) throw new TypeError(name);
    const found: string[] = [];
    for (let i = 0; i < FAULTS.length; i += AT_ONCE) {
      const some = FAULTS.slice(i, i + AT_ONCE).map(async (fault) => {
        const scene = await ApprovalScene.moved();
        scene.dana.account.emulator.faults.add({ ...fault, times: 1 });
        const outputs = await operation.act(scene);
        const problems = problemsAfter(scene, operation, outputs);
        if (problems.length > 0)
          found.push(`${fault.kind} at ${fault.nth}: ${problems.join('; ')}`);
      });
      await Promise.all(some);
      await closeAccounts();
    }
    expect(found).toEqual([]);
  },
);
