import type { Locator, Page } from 'playwright-core';

const FOLDER = 'build/screenshots';

/** With SCREENSHOTS=1: the page as it is, and the card alone. */
export async function picture(page: Page, card: Locator, name: string): Promise<void> {
  if (process.env['SCREENSHOTS'] !== '1') return;
  await page.screenshot({ path: `${FOLDER}/${name}.png`, fullPage: true });
  await card.screenshot({ path: `${FOLDER}/${name}.card.png` });
}
