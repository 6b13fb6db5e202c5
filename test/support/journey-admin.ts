import type { Locator, Page } from 'playwright-core';
import { picture } from './pictures.ts';

type Words = string | RegExp;

/** Somebody at a page of the app: in HubSpot's settings, or its own. Everything is found by what a person sees. */
export class AdminAtWork {
  readonly page: Page;
  readonly app: Locator;
  /** What went wrong in the page that no person would notice. */
  readonly slips: string[];

  /** `uid`: of the page. */
  constructor(page: Page, slips: string[], uid = 'otp_settings_page') {
    this.page = page;
    this.slips = slips;
    this.app = page.locator(`[data-card="${uid}"]`);
  }

  async sees(...words: Words[]): Promise<void> {
    for (const each of words)
      await this.app.getByText(each).filter({ visible: true }).first().waitFor();
  }

  button(name: Words): Locator {
    return this.app.getByRole('button', { name });
  }

  press(name: Words): Promise<void> {
    return this.button(name).first().click();
  }

  opens(tab: string): Promise<void> {
    return this.app.getByRole('tab', { name: tab }).click();
  }

  field(label: Words): Locator {
    return this.app.getByLabel(label);
  }

  /** A line of the checklist, by its title. */
  line(title: string): Locator {
    return this.app.getByRole('row').filter({ hasText: title });
  }

  /** How many lines of the checklist stand so. */
  linesThatAre(state: string): Promise<number> {
    return this.app.getByRole('row').filter({ hasText: state }).count();
  }

  /** Waits until nothing is being looked at or fixed any more. */
  rests(): Promise<void> {
    return this.button('Look again').and(this.page.locator(':enabled')).waitFor();
  }

  picture(name: string): Promise<void> {
    return picture(this.page, this.app, name);
  }
}
