import {
  Alert,
  BarChart,
  Button,
  DateInput,
  Input,
  LineChart,
  Select,
  StatisticsItem,
  Tab,
  Tabs,
} from '@hubspot/ui-extensions';
import { createRenderer } from '@hubspot/ui-extensions/testing';
import { Audit } from '../../../../src/app/pages/Audit.tsx';
import { AuditFunction } from './audit-function.ts';

/** Lets everything happen that needs no time. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 12; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}

/** The audit page, as HubSpot's own renderer shows it, with one of its tabs before the reader. */
export class OpenedAudit {
  readonly renderer = createRenderer('pages');
  readonly fn = new AuditFunction();
  #tab = 'figures';

  async open(tab = 'figures'): Promise<this> {
    this.renderer.render(<Audit />);
    await settle();
    if (tab !== 'figures') await this.opens(tab);
    return this;
  }

  async opens(tab: string): Promise<void> {
    this.#tab = tab;
    this.renderer.find(Tabs).trigger('onSelectedChange' as never, tab as never);
    await settle();
  }

  /** Every word on the tab, in order, properties included. */
  get words(): string {
    return wordsOf(this.tab).join('\n');
  }

  /** What stands above the tabs and on them. */
  get allWords(): string {
    return wordsOf(this.renderer.getRootNode()).join('\n');
  }

  get alerts(): string[] {
    return this.tab.findAll(Alert).map(({ props }) => props.title);
  }

  get figures(): Record<string, unknown> {
    const items = this.tab.findAll(StatisticsItem).map(({ props }) => props);
    return Object.fromEntries(items.map(({ label, number }) => [label, number]));
  }

  get charts(): (string | undefined)[] {
    return [...this.tab.findAll(LineChart), ...this.tab.findAll(BarChart)].map(
      ({ props }) => props.options?.title,
    );
  }

  /** What the clipboard got, in order. */
  get copied(): unknown[] {
    return this.renderer.mocks.actions.copyTextToClipboard.calls.map(([text]) => text);
  }

  isEnabled(label: string): boolean {
    return this.tab.find(Button, ({ text }) => text === label).props.disabled !== true;
  }

  has(label: string): boolean {
    return this.tab.maybeFind(Button, ({ text }) => text === label) !== null;
  }

  async press(label: string): Promise<void> {
    this.renderer.find(Button, ({ text }) => text === label).trigger('onClick');
    await settle();
  }

  async choose(name: string, value: string): Promise<void> {
    this.renderer.find(Select, { name }).trigger('onChange', value as never);
    await settle();
  }

  async type(name: string, text: string): Promise<void> {
    const field = this.renderer.find(Input, { name });
    field.trigger(field.props.onInput ? 'onInput' : 'onChange', text as never);
    await settle();
  }

  /** What a field says is wrong with what was typed. */
  errorOf(name: string): string | undefined {
    const { error, validationMessage } = this.renderer.find(Input, { name }).props;
    return error === true ? validationMessage : undefined;
  }

  async pickDay(name: string, day: { year: number; month: number; date: number }): Promise<void> {
    this.renderer.find(DateInput, { name }).trigger('onChange', day as never);
    await settle();
  }

  private get tab() {
    return this.renderer.find(Tab, { tabId: this.#tab });
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
  const spoken = Object.values(props ?? {}).flatMap((value: unknown) => {
    if (typeof value === 'string') return [value];
    // An overlay is a property, too.
    return typeof value === 'object' && value !== null && 'nodeType' in value ? wordsOf(value) : [];
  });
  return [...spoken, ...childNodes.flatMap(wordsOf)];
}
