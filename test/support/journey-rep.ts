import type { Locator, Page } from 'playwright-core';
import { picture } from './pictures.ts';

type Words = string | RegExp;

/** A rep with a contact's record before them. Everything is found by what a person sees. */
export class RepAtWork {
  readonly page: Page;
  readonly card: Locator;
  /** What went wrong in the page that no person would notice. */
  readonly slips: string[];

  /** `card`: the uid of the one that they look at. */
  constructor(page: Page, slips: string[], card: string) {
    this.page = page;
    this.slips = slips;
    this.card = page.locator(`[data-card="${card}"]`);
  }

  async sees(...words: Words[]): Promise<void> {
    for (const each of words)
      await this.card.getByText(each).filter({ visible: true }).first().waitFor();
  }

  /** Waits until the words have gone. */
  async seesNoMore(words: Words): Promise<void> {
    await this.card
      .getByText(words)
      .filter({ visible: true })
      .first()
      .waitFor({ state: 'detached' });
  }

  /** All that the card says, in one line. */
  async words(): Promise<string> {
    return (await this.card.innerText()).replace(/\s+/g, ' ');
  }

  button(name: Words): Locator {
    return this.card.getByRole('button', { name });
  }

  press(name: Words): Promise<void> {
    return this.button(name).click();
  }

  pickReason(reason: string): Promise<unknown> {
    return this.card.getByLabel('Reason').selectOption({ label: reason });
  }

  get codeField(): Locator {
    return this.card.getByLabel('Code from the caller');
  }

  /** Sends a code as most reps do, and waits until it has arrived. */
  async sendsCode(): Promise<string> {
    await this.press('Send code');
    await this.sees(/^Code sent to/);
    return this.codeInInbox();
  }

  /** The code in the newest message as its recipient reads it: in groups. */
  async codeInInbox(): Promise<string> {
    return /^(\d{3} \d{3})$/m.exec(await this.newestMessage())?.[1] ?? 'no code';
  }

  async newestMessage(): Promise<string> {
    const inbox = this.page.locator('#inbox');
    await inbox.locator('.message-list li').first().waitFor();
    return inbox.frameLocator('iframe').locator('body').innerText();
  }

  /** The newest text message, as its recipient reads it. */
  textOnPhone(): Promise<string> {
    return this.page
      .getByRole('complementary', { name: 'Phone', exact: true })
      .locator('[data-text]')
      .first()
      .innerText();
  }

  messages(): Promise<string[]> {
    return this.page.locator('#inbox .message-list .to').allInnerTexts();
  }

  /** Waits until the inbox holds this many. */
  async messageArrives(count: number): Promise<void> {
    await this.page
      .locator('#inbox .message-list li')
      .nth(count - 1)
      .waitFor();
  }

  async pastes(text: string): Promise<void> {
    await this.page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
    await this.codeField.focus();
    await this.page.keyboard.press('Control+V');
  }

  /** Types a code that is not the right one, and waits for the verdict. */
  async triesWrong(right: string, step: number, verdict: Words): Promise<void> {
    await this.codeField.fill(wrongCode(right, step));
    await this.sees(verdict);
  }

  /** Writes a reason and asks a second supervisor. */
  async asksFor(button: string, reason: string): Promise<void> {
    await this.card.getByLabel('Why').fill(reason);
    await this.press(button);
  }

  property(name: string): Locator {
    return this.page.locator(`[data-property="${name}"] .value`);
  }

  async propertyShows(name: string, words: Words): Promise<void> {
    await this.property(name).filter({ hasText: words }).waitFor();
  }

  async changesProperty(label: string, value: string): Promise<void> {
    await this.page.getByRole('button', { name: `Edit ${label}`, exact: true }).click();
    const field = this.page.getByRole('textbox', { name: label, exact: true });
    await field.fill(value);
    await field.press('Enter');
    await field.waitFor({ state: 'detached' });
  }

  async timelineShows(...words: Words[]): Promise<void> {
    for (const each of words) {
      await this.page.locator('.timeline .entry').filter({ hasText: each }).first().waitFor();
    }
  }

  /** Shows all that the entries say, which is more than what they show at first. */
  async opensTimelineEntries(): Promise<void> {
    const more = this.page.locator('.timeline .more[aria-expanded=false]');
    while ((await more.count()) > 0) await more.first().click();
  }

  timelineEntries(words: Words): Promise<number> {
    return this.page.locator('.timeline .entry').filter({ hasText: words }).count();
  }

  async reloads(): Promise<void> {
    await this.page.reload();
    await this.card.getByLabel('Reason').waitFor();
  }

  /** The name of what the keyboard is on. */
  focused(): Promise<string> {
    return this.page.evaluate(() => {
      const element = document.activeElement;
      const labels = element instanceof HTMLInputElement ? element.labels : null;
      return labels?.[0]?.textContent ?? element?.textContent ?? '';
    });
  }

  /** Keeps pictures of what the rep sees now, where somebody asked for pictures. */
  picture(name: string): Promise<void> {
    return picture(this.page, this.card, name);
  }
}

/** A code of six digits, as people write them, that is not this one. */
export function wrongCode(right: string, step = 1): string {
  return String((Number(right.replace(/\D/g, '')) + step) % 1_000_000).padStart(6, '0');
}
