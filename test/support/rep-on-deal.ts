import type { Locator } from 'playwright-core';
import { RepAtWork } from './journey-rep.ts';

/** A rep at a computer of their own, with a deal's record before them. */
export class RepOnDeal extends RepAtWork {
  /** Asks whoever the card offers first, and gives the code that has arrived there. */
  async asksForApproval(why: string): Promise<string> {
    await this.card.getByLabel('Why').fill(why);
    await this.press(/^Ask .+ for approval$/);
    await this.sees(/^Waiting for/);
    return this.codeInInbox();
  }

  override get codeField(): Locator {
    return this.card.getByLabel(/^Code from/);
  }

  async approvesWith(code: string): Promise<void> {
    await this.codeField.fill(code);
    await this.press(/^Approve/);
  }

  /** Eight digits, in groups as people read them. */
  override async codeInInbox(): Promise<string> {
    return /^(\d{4} \d{4})$/m.exec(await this.newestMessage())?.[1] ?? 'no code';
  }

  override async reloads(): Promise<void> {
    await this.page.reload();
    await this.card.getByText(/\w/).first().waitFor();
  }

  /** Changes a property that is a choice. */
  async picks(label: string, option: string): Promise<void> {
    await this.page.getByRole('button', { name: `Edit ${label}`, exact: true }).click();
    const field = this.page.getByRole('combobox', { name: label, exact: true });
    await field.selectOption({ label: option });
    await this.page.getByRole('button', { name: 'Save' }).click();
    await field.waitFor({ state: 'detached' });
  }
}
