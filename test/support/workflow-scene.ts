import type { Completion } from '../../workbench/emulator/emulator.ts';
import { openAccount, otherThan, type Account } from './account.ts';
import { deliverUntilAnswered, pressUntilAnswered } from './redelivery.ts';
import { newCallback, newestCode, Workflow, type ActionName } from './workflow.ts';

/** An enrolment that HubSpot holds, and the code that it waits for. */
export interface Held {
  callbackId: string;
  challenge: string;
  code: string;
  /** Until when HubSpot holds it. */
  until: number;
}

type Fields = Record<string, unknown>;

const TO_CONTACT = { purpose: 'portal_access', recipient: 'enrolled_contact', channel: 'email' };

/** An account in which a workflow sends codes and waits for them, as HubSpot would have it. */
export class WorkflowScene {
  readonly account: Account;
  readonly workflow: Workflow;
  /** What *Generate OTP* and *Send OTP and wait* are asked. */
  readonly fields: Fields;
  /** What HubSpot went on with, in order. */
  readonly completed: Completion[] = [];
  readonly #elsewhere: () => number;
  #held: Held | undefined;

  /** `elsewhere` counts the messages that leave by another route than HubSpot. */
  constructor(
    account: Account,
    workflow = new Workflow(account),
    fields: Fields = TO_CONTACT,
    elsewhere = (): number => 0,
  ) {
    this.account = account;
    this.workflow = workflow;
    this.fields = fields;
    this.#elsewhere = elsewhere;
    account.emulator.callbacks.onCompleted((completion) => this.completed.push(completion));
  }

  /** A fresh account, whose workflows send to a contact for access to a portal. */
  static async open(
    env: Record<string, string> = {},
    elsewhere?: () => number,
  ): Promise<WorkflowScene> {
    return new WorkflowScene(await openAccount({ env }), undefined, undefined, elsewhere);
  }

  /** How many messages have left. */
  get messages(): number {
    return this.account.emulator.emails.sent().length + this.#elsewhere();
  }

  /** The properties of the enrolled record as they stand. */
  get record(): Readonly<Record<string, string>> {
    const { objectType, objectId } = this.workflow.record;
    const type = objectType === 'DEAL' ? 'deals' : 'contacts';
    return this.account.emulator.records.get(type, String(objectId))?.properties ?? {};
  }

  /** The enrolment that waits, if any does. */
  get waiting(): Held | undefined {
    return this.#held;
  }

  /** The enrolment that waits. Throws where none does. */
  get held(): Held {
    if (this.#held === undefined) throw new TypeError('Nothing is held');
    return this.#held;
  }

  get wrongCode(): string {
    return otherThan(this.held.code);
  }

  /** Runs an action until HubSpot is content; `lost`: so many of our answers get lost first. */
  async run(
    action: ActionName,
    fields: Fields,
    { callbackId = newCallback(), lost = 0 } = {},
  ): Promise<Record<string, string>> {
    const execution = { action, fields, callbackId, lost };
    const answers = await deliverUntilAnswered(this.workflow, execution);
    return answers.at(-1)?.body.outputFields ?? {};
  }

  /** Sends a code, and HubSpot holds the enrolment for as long as the answer asks. */
  async hold(lost = 0): Promise<Record<string, string>> {
    const { clock, callbacks } = this.account.emulator;
    const callbackId = newCallback();
    const outputs = await this.run('send-and-wait', this.fields, { callbackId, lost });
    const { hs_execution_state, hs_expiration_duration: held = '' } = outputs;
    if (hs_execution_state !== 'BLOCK') return outputs;
    const until = clock.now() + Number(/^PT(\d+)S$/.exec(held)?.[1]) * 1_000;
    callbacks.block(callbackId, until);
    const challenge = outputs['challenge_id'] ?? '';
    this.#held = { callbackId, challenge, code: newestCode(this.account), until };
    return outputs;
  }

  /** The contact fills the form, and the workflow checks what it put into the property. */
  async verify(code: string, lost = 0): Promise<Record<string, string>> {
    this.workflow.enter(code);
    return this.run('verify', { purpose: this.fields['purpose'], code }, { lost });
  }

  /** Somebody presses the page's button for the challenge that is waited for. */
  async press(code: string, lost = 0): Promise<object> {
    const { challenge } = this.held;
    const entry = { challenge, code, request: 'one-press-of-one-button' };
    const replies = await pressUntilAnswered(this.account, entry, { lost });
    return replies.at(-1) ?? {};
  }
}
