import type { Completion } from '../../workbench/emulator/emulator.ts';
import { AtDeal, openDealAccount, STAGE } from './deal-approval.ts';
import { deliverUntilAnswered } from './redelivery.ts';
import { newCallback, Workflow, type ActionName } from './workflow.ts';

type Outputs = Record<string, string>;

/** A deal that workflows look after, and Dana at its card. */
export class ApprovalScene {
  readonly dana: AtDeal;
  readonly workflow: Workflow;
  /** What HubSpot went on with, in order. */
  readonly completed: Completion[] = [];

  constructor(opened: Awaited<ReturnType<typeof openDealAccount>>) {
    const { account, deal } = opened;
    account.emulator.settings.rateLimit.enabled = false;
    this.dana = new AtDeal(opened);
    this.workflow = new Workflow(account, { deal });
    account.emulator.callbacks.onCompleted((completion) => this.completed.push(completion));
  }

  static async open(...about: Parameters<typeof openDealAccount>): Promise<ApprovalScene> {
    return new ApprovalScene(await openDealAccount(...about));
  }

  /** The same with the deal in the guarded stage, where nobody has approved that it is. */
  static async moved(...about: Parameters<typeof openDealAccount>): Promise<ApprovalScene> {
    const scene = await ApprovalScene.open(...about);
    scene.dana.change({ dealstage: STAGE.contract });
    return scene;
  }

  /** Runs an action until HubSpot is content; `lost`: so many of our answers get lost first. */
  async run(
    action: ActionName,
    fields: Outputs,
    { callbackId = newCallback(), lost = 0 } = {},
  ): Promise<Outputs> {
    const execution = { action, fields, callbackId, lost };
    const answers = await deliverUntilAnswered(this.workflow, execution);
    return answers.at(-1)?.body.outputFields ?? {};
  }

  check(
    otherwise = 'nothing',
    delivery?: { callbackId?: string; lost?: number },
  ): Promise<Outputs> {
    return this.run('check-approval', { otherwise }, delivery);
  }

  require(
    fields: Outputs = {},
    delivery?: { callbackId?: string; lost?: number },
  ): Promise<Outputs> {
    return this.run('require-approval', fields, delivery);
  }

  /** Asks for the approval, and HubSpot holds the enrolment for as long as the answer asks. */
  async hold(fields: Outputs = {}, lost = 0): Promise<{ callbackId: string; challenge: string }> {
    const { clock, callbacks } = this.dana.account.emulator;
    const callbackId = newCallback();
    const outputs = await this.require(fields, { callbackId, lost });
    const { hs_execution_state, hs_expiration_duration: held = '', challenge_id = '' } = outputs;
    if (hs_execution_state !== 'BLOCK') throw new TypeError(`Not held: ${JSON.stringify(outputs)}`);
    callbacks.block(callbackId, clock.now() + Number(/^PT(\d+)S$/.exec(held)?.[1]) * 1_000);
    await this.dana.look();
    return { callbackId, challenge: challenge_id };
  }

  /** What the notes on the deal say, without the names of their entries. */
  notes(): string[] {
    const { records } = this.dana.account.emulator;
    return records
      .list('notes')
      .map(({ properties }) => properties['hs_note_body'] ?? '')
      .map((body) => body.replace(/ \(entry [0-9a-f-]{36}\)$/, ''));
  }
}
