import type { FormId } from '../workflows/forms.ts';
import { html } from './html.ts';
import { sitePage } from './layout.ts';
import { formPage } from './pages.ts';
import { SITE_WORDS } from './site-words.ts';

export function homePage(): string {
  const { title, intro, tasks } = SITE_WORDS.home;
  const links = Object.entries(tasks).map(
    ([form, task]) => html`<li><a href="${formPage(form as FormId)}">${task}</a></li>`,
  );
  return sitePage(
    title,
    html`<h1>${title}</h1>
      <p>${intro}</p>
      <ul class="tasks">
        ${links}
      </ul>`,
  );
}
