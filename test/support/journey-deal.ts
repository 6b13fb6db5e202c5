import type { Journey } from './journey.ts';
import { RepAtWork } from './journey-rep.ts';
import type { Visitor } from './journey-visitor.ts';

/** A rep at a computer of their own, with a deal's record before them. */
export class RepOnDeal extends RepAtWork {
  /** Changes a property that is a choice. */
  async picks(label: string, option: string): Promise<void> {
    await this.page.getByRole('button', { name: `Edit ${label}`, exact: true }).click();
    const field = this.page.getByRole('combobox', { name: label, exact: true });
    await field.selectOption({ label: option });
    await this.page.getByRole('button', { name: 'Save' }).click();
    await field.waitFor({ state: 'detached' });
  }
}

export async function opensDeal({ visitor, workbench }: Journey, id: string): Promise<RepOnDeal> {
  const { page, slips } = await visitor();
  await page.goto(`${workbench.url}/deals/${id}`);
  return new RepOnDeal(page, slips, 'sidebar');
}

/** Puts the page on which the approver enters the code into the browser beside HubSpot. */
export async function opensApproversPage({ page, outside }: Visitor): Promise<void> {
  await page.getByRole('button', { name: 'Open the approver’s page' }).click();
  await outside.reads('Enter your code');
}
