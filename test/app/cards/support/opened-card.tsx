import {
  Alert,
  Button,
  Form,
  Input,
  Select,
  TextArea,
  type ButtonProps,
  type FormProps,
} from '@hubspot/ui-extensions';
import { createRenderer, type RenderedElementNode } from '@hubspot/ui-extensions/testing';
import { NARROW } from '../../../../src/app/cards/frame/narrow.tsx';
import { WIDE } from '../../../../src/app/cards/frame/wide.tsx';
import { VerifyContact } from '../../../../src/app/cards/verify-contact/VerifyContact.tsx';
import type { DealView } from '../../../../src/contract/deal-view.ts';
import type { RecordView } from '../../../../src/contract/record-view.ts';
import { CardFunction } from './card-function.ts';
import { view as someView } from './views.ts';

// What React and the renderer themselves wait on stays real.
const STAYS_REAL = ['queueMicrotask', 'nextTick', 'setImmediate', 'clearImmediate'] as const;

export function stopTheClock(): void {
  jest.useFakeTimers({ doNotFake: [...STAYS_REAL] });
}

/** Lets everything happen that needs no time. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 24; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}

export async function pass(milliseconds: number): Promise<void> {
  await settle();
  await jest.advanceTimersByTimeAsync(milliseconds);
  await settle();
}

/** The rooms that HubSpot gives a card, by name. */
export const ROOMS = { narrow: NARROW, wide: WIDE };

/** A card on a record, as HubSpot's own renderer shows it. */
export class OpenedCard<View extends RecordView | DealView = RecordView> {
  readonly renderer = createRenderer('crm.record.sidebar');
  readonly fn: CardFunction<View>;

  constructor(view: View) {
    this.fn = new CardFunction(view);
    const { objectTypeId, objectId } = view.record;
    Object.assign(this.renderer.mocks.context.crm, { objectTypeId, objectId: Number(objectId) });
  }

  /** Every word on the card, in order, properties included. */
  get words(): string {
    return wordsOf(this.renderer.getRootNode()).join('\n');
  }

  get alerts(): { variant: string | undefined; title: string }[] {
    return this.renderer
      .findAll(Alert)
      .map(({ props }) => ({ variant: props.variant, title: props.title }));
  }

  get buttons(): string[] {
    return this.renderer.findAll(Button).map(labelOf);
  }

  button(label: string): RenderedElementNode<ButtonProps> {
    return this.renderer.find(Button, (node) => labelOf(node).startsWith(label));
  }

  get input() {
    return this.renderer.find(Input);
  }

  select(name: string) {
    return this.renderer.find(Select, { name });
  }

  textArea(label: string) {
    return this.renderer.find(TextArea, { label });
  }

  /** Every key stroke of it. */
  async write(label: string, text: string): Promise<void> {
    this.textArea(label).trigger('onInput', text as never);
    await settle();
  }

  async press(label: string): Promise<void> {
    this.button(label).trigger('onClick');
    await settle();
  }

  async type(text: string): Promise<void> {
    this.input.trigger('onInput', text as never);
    await settle();
  }

  async submit(text: string): Promise<void> {
    const form = this.renderer.find(Form);
    form.trigger('onSubmit', { targetValue: { code: text } } as unknown as FormProps['onSubmit']);
    await settle();
  }

  async pick(name: string, value: string): Promise<void> {
    this.select(name).trigger('onChange', value as never);
    await settle();
  }
}

export async function openCard(
  view = someView(),
  room: keyof typeof ROOMS = 'narrow',
): Promise<OpenedCard> {
  const card = new OpenedCard(view);
  card.renderer.render(<VerifyContact room={ROOMS[room]} />);
  await settle();
  return card;
}

function labelOf(button: RenderedElementNode<ButtonProps>): string {
  return button.text ?? '';
}

interface Node {
  nodeType: string;
  text?: string | null;
  props?: object;
  childNodes?: Node[];
}

function wordsOf(node: unknown): string[] {
  const { nodeType, text, props, childNodes = [] } = node as Node;
  if (nodeType === 'text') return [text ?? ''];
  const spoken = Object.values(props ?? {}).flatMap((value) =>
    Array.isArray(value) ? value.map(({ label }) => String(label)) : value,
  );
  return [...spoken.filter((value) => typeof value === 'string'), ...childNodes.flatMap(wordsOf)];
}
