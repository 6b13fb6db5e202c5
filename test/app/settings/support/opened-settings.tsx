import {
  Alert,
  Button,
  Input,
  MultiSelect,
  NumberInput,
  Select,
  StepperInput,
  Tab,
  Toggle,
} from '@hubspot/ui-extensions';
import { createRenderer, type RenderedElementNode } from '@hubspot/ui-extensions/testing';
import { Settings } from '../../../../src/app/settings/Settings.tsx';
import { SettingsFunction } from './settings-function.ts';
import { READY, view as someView } from './views.ts';

/** Lets everything happen that needs no time. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 8; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}

/** The settings page, as HubSpot's own renderer shows it, with one of its tabs before the reader. */
export class OpenedSettings {
  readonly renderer = createRenderer('settings');
  readonly fn: SettingsFunction;
  #tab = 'set-up';

  constructor(checks = READY, view = someView()) {
    this.fn = new SettingsFunction(checks, view);
  }

  /** As HubSpot writes the language of the user: `de`, `pt-br`, `en-us`. */
  speaks(language: string): this {
    Object.assign(this.renderer.mocks.context.user, { language, locale: language });
    return this;
  }

  async open(tab = 'set-up'): Promise<this> {
    this.renderer.render(<Settings />);
    this.#tab = tab;
    await settle();
    return this;
  }

  opens(tab: string): void {
    this.#tab = tab;
  }

  /** Every word on the tab, in order, properties included. */
  get words(): string {
    return wordsOf(this.tab).join('\n');
  }

  get tabs(): (string | undefined)[] {
    return this.renderer.findAll(Tab).map(({ props }) => props.title);
  }

  get alerts(): string[] {
    return this.tab.findAll(Alert).map(({ props }) => props.title);
  }

  get buttons(): string[] {
    return this.tab.findAll(Button).map(({ text }) => text ?? '');
  }

  isEnabled(label: string): boolean {
    return this.button(label).props.disabled !== true;
  }

  async press(label: string, which = 0): Promise<void> {
    this.tab
      .findAll(Button)
      .filter(({ text }) => text === label)
      [which]?.trigger('onClick');
    await settle();
  }

  number(name: string) {
    return this.tab.find(StepperInput, { name });
  }

  select(name: string) {
    return this.tab.find(Select, { name });
  }

  multi(name: string) {
    return this.tab.find(MultiSelect, { name });
  }

  input(name: string) {
    return this.tab.find(Input, { name });
  }

  amount(name: string) {
    return this.tab.find(NumberInput, { name });
  }

  toggle(name: string) {
    return this.tab.find(Toggle, { name });
  }

  /** Sets a field, as its component tells of it. */
  async set(field: { trigger: (event: never, value: never) => void }, value: unknown) {
    field.trigger('onChange' as never, value as never);
    await settle();
  }

  async type(name: string, text: string): Promise<void> {
    this.input(name).trigger('onInput', text as never);
    await settle();
  }

  private get tab() {
    return this.renderer.find(Tab, { tabId: this.#tab });
  }

  private button(label: string): RenderedElementNode<{ disabled?: boolean }> {
    return this.tab.find(Button, ({ text }) => text === label);
  }
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
  const spoken = Object.values(props ?? {}).filter((value) => typeof value === 'string');
  return [...spoken, ...childNodes.flatMap(wordsOf)];
}
