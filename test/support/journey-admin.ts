import type { Locator, Page } from 'playwright-core';
import { picture } from './pictures.ts';

type Words = string | RegExp;

/** An admin at the app's page in HubSpot's settings. Everything is found by what a person sees. */
export class AdminAtWork {
  readonly page: Page;
  readonly settings: Locator;
  /** What went wrong in the page that no person would notice. */
  readonly slips: string[];

  constructor(page: Page, slips: string[]) {
    this.page = page;
    this.slips = slips;
    this.settings = page.locator('[data-card="otp_settings_page"]');
  }

  async sees(...words: Words[]): Promise<void> {
    for (const each of words)
      await this.settings.getByText(each).filter({ visible: true }).first().waitFor();
  }

  button(name: Words): Locator {
    return this.settings.getByRole('button', { name });
  }

  press(name: Words): Promise<void> {
    return this.button(name).first().click();
  }

  opens(tab: string): Promise<void> {
    return this.settings.getByRole('tab', { name: tab }).click();
  }

  field(label: Words): Locator {
    return this.settings.getByLabel(label);
  }

  /** A line of the checklist, by its title. */
  line(title: string): Locator {
    return this.settings.getByRole('row').filter({ hasText: title });
  }

  /** How many lines of the checklist stand so. */
  linesThatAre(state: string): Promise<number> {
    return this.settings.getByRole('row').filter({ hasText: state }).count();
  }

  /** Waits until nothing is being looked at or fixed any more. */
  rests(): Promise<void> {
    return this.button('Look again').and(this.page.locator(':enabled')).waitFor();
  }

  picture(name: string): Promise<void> {
    return picture(this.page, this.settings, name);
  }
}
