import { html } from './html.ts';
import { sitePage } from './layout.ts';
import { formPage } from './pages.ts';
import { SITE_WORDS } from './site-words.ts';

/** All that the portal can show; the visitor's browser shows what its visit is told. */
export function portalPage(): string {
  const { title, code_sent, sign_in, closed, inside } = SITE_WORDS.portal;
  const signIn = formPage('portal-sign-in');
  const accounts = inside.accounts.map(
    ({ name, number, balance }) =>
      html`<li><b>${name}</b> <span>${number}</span> <strong>${balance}</strong></li>`,
  );
  return sitePage(
    title,
    html`<div data-portal aria-live="polite">
      <section data-standing="code_sent" hidden>
        <h1>${title}</h1>
        <p>${code_sent.text}</p>
        <p><a data-entry>${code_sent.link}</a></p>
      </section>
      <section data-standing="asked" hidden>
        <h1>${title}</h1>
        <p>${sign_in.text}</p>
        <p><a class="button" href="${signIn}">${sign_in.link}</a></p>
      </section>
      <section data-standing="inside" hidden>
        <h1>${inside.title}</h1>
        <p>${inside.text}</p>
        <ul class="accounts">
          ${accounts}
        </ul>
      </section>
      <section data-standing="closed" hidden>
        <h1>${closed.title}</h1>
        <p>${closed.text}</p>
        <p><a class="button" href="${signIn}">${closed.link}</a></p>
      </section>
    </div>`,
  );
}
