import type { Journey } from './journey.ts';
import { RepOnDeal } from './rep-on-deal.ts';
import type { Visitor } from './journey-visitor.ts';

export async function opensDeal({ visitor, workbench }: Journey, id: string): Promise<RepOnDeal> {
  const { page, slips } = await visitor();
  await page.goto(`${workbench.url}/deals/${id}`);
  return new RepOnDeal(page, slips, 'otp_deal_sidebar');
}

/** Puts the page on which the approver enters the code into the browser beside HubSpot. */
export async function opensApproversPage({ page, outside }: Visitor): Promise<void> {
  await page.getByRole('button', { name: 'Open the approver’s page' }).click();
  await outside.reads('Enter your code');
}
