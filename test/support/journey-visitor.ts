import type { Locator, Page } from 'playwright-core';
import { RepAtWork } from './journey-rep.ts';
import { picture } from './pictures.ts';

type Words = string | RegExp;

/** Somebody at the bank's site: in a browser of their own, or in the one beside HubSpot. */
export class SiteVisitor {
  readonly page: Page;
  readonly slips: string[];
  private readonly site: Pick<Page, 'getByRole' | 'getByLabel' | 'getByText'>;

  constructor(page: Page, slips: string[], site: SiteVisitor['site'] = page) {
    this.page = page;
    this.slips = slips;
    this.site = site;
  }

  async reads(...words: Words[]): Promise<void> {
    for (const each of words) {
      await this.site.getByText(each).filter({ visible: true }).first().waitFor();
    }
  }

  follows(link: string): Promise<void> {
    return this.site.getByRole('link', { name: link }).click();
  }

  button(name: string): Locator {
    return this.site.getByRole('button', { name, exact: true });
  }

  async fillsIn(answers: Readonly<Record<string, string>>): Promise<void> {
    for (const [label, answer] of Object.entries(answers)) {
      await this.site.getByLabel(label, { exact: true }).fill(answer);
    }
  }

  /** Types a code where one is asked for, on the bank's form or on the app's page, and presses Enter. */
  async entersCode(code: string): Promise<void> {
    const field = this.site.getByLabel(/\bcode$/i).filter({ visible: true });
    await field.fill(code);
    await field.press('Enter');
  }

  /** The bank's form has just been sent, and is opened once more. */
  async entersAnotherCode(code: string): Promise<void> {
    await this.site.getByText('Enter another code').click();
    await this.entersCode(code);
  }
}

/** Whoever watches workflows, with the browser and the mail of a contact or an approver beside them. */
export class Visitor {
  readonly page: Page;
  readonly slips: string[];
  /** Whoever sits at the browser beside HubSpot. */
  readonly outside: SiteVisitor;
  private readonly mail: RepAtWork;

  constructor(page: Page, slips: string[]) {
    this.page = page;
    this.slips = slips;
    const browser = page.getByTitle(/^The (contact|approver)’s browser$/);
    this.outside = new SiteVisitor(page, slips, browser.contentFrame());
    this.mail = new RepAtWork(page, slips, 'otp_contact_sidebar');
  }

  chooses(workflow: string): Promise<void> {
    return this.page.getByRole('link', { name: workflow, exact: true }).click();
  }

  /** Of the chosen workflow: which contact fills in the form, or which deal is moved. */
  async choosesRecord(id: string): Promise<void> {
    await this.page.getByLabel(/^Start (fills in the form for|moves the deal)/).selectOption(id);
  }

  starts(workflow: string): Promise<void> {
    return this.page.getByRole('button', { name: `Start “${workflow}”` }).click();
  }

  async sees(words: Words): Promise<void> {
    await this.page.getByText(words).filter({ visible: true }).first().waitFor();
  }

  /** Waits until a record has come to this step, and waits there. */
  waitsAt(step: string, state: 'waiting' | 'trying again' = 'waiting'): Promise<void> {
    return this.sees(`At “${step}”: ${state}`);
  }

  finishes(): Promise<void> {
    return this.sees('The record has come to the end of the workflow.');
  }

  step(title: string): Locator {
    return this.page.getByRole('article', { name: title });
  }

  async stepShows(title: string, ...words: Words[]): Promise<void> {
    for (const each of words) await this.step(title).getByText(each).first().waitFor();
  }

  /** The steps that the record has come to, by their numbers, each with what became of it. */
  async way(): Promise<string[]> {
    const steps = await this.page.locator('.flow article').evaluateAll((cards) =>
      cards.flatMap((card) => {
        const [title, state, outputs] = ['h4', '.step-tag span', '.outcome'].map(
          (part) => card.querySelector(part)?.textContent.trim() ?? '',
        );
        return state === '' ? [] : [[title, state, outputs].filter(Boolean).join(' | ')];
      }),
    );
    return steps.sort((one, other) => parseInt(one) - parseInt(other));
  }

  /** How many times a record has come into the workflow, as the list of enrolments says. */
  enrolments(): Promise<number> {
    return this.page.getByLabel('Enrolment').locator('option').count();
  }

  /** Makes HubSpot's API fail from now on, by the menu of faults. */
  async breaks(what: string, calls: string): Promise<void> {
    const menu = await this.opensFaults();
    await menu.getByLabel('What happens').selectOption({ label: what });
    await menu.getByLabel('Which calls').selectOption({ label: calls });
    await menu.getByLabel('How often').selectOption({ label: 'Every time' });
    await menu.getByRole('button', { name: 'Add fault' }).click();
    await this.closesFaults(/1 active/);
  }

  async mends(): Promise<void> {
    const menu = await this.opensFaults();
    await menu.getByRole('button', { name: 'Remove all' }).click();
    await this.closesFaults(/^Faults$/);
  }

  /** The code in the newest message as its recipient reads it: in groups. */
  async codeInInbox(): Promise<string> {
    return /^(\d{3,4} \d{3,4})$/m.exec(await this.mail.newestMessage())?.[1] ?? 'no code';
  }

  messages(): Promise<string[]> {
    return this.mail.messages();
  }

  messageArrives(count: number): Promise<void> {
    return this.mail.messageArrives(count);
  }

  /** Goes to the page of the record whose way is shown. */
  async opensRecord(): Promise<RepAtWork> {
    await this.page.getByRole('link', { name: 'Open the record' }).click();
    return new RepAtWork(this.page, this.slips, 'otp_contact_sidebar');
  }

  /** Keeps pictures of what the visitor sees now, where somebody asked for pictures. */
  picture(name: string): Promise<void> {
    return picture(this.page, this.page.getByRole('region', { name: 'HubSpot' }), name);
  }

  private async opensFaults(): Promise<Locator> {
    await this.page.getByRole('button', { name: 'Faults' }).click();
    return this.page.getByRole('form', { name: 'Faults' });
  }

  private closesFaults(now: RegExp): Promise<void> {
    return this.page.getByRole('button', { name: now }).click();
  }
}
