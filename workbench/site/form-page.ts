import { FORMS, type Form, type FormField, type FormId } from '../workflows/forms.ts';
import { html, type Html } from './html.ts';
import { sitePage } from './layout.ts';
import { afterForm } from './pages.ts';
import { SITE_WORDS } from './site-words.ts';

const isForm = (id: string): id is FormId => Object.hasOwn(FORMS, id);

/**
 * The page of a form, or nothing where there is none of that name. `after`: the form that led here, whose
 * thanks are said first.
 */
export function formPageOf(id: string, after: string): string | undefined {
  if (!isForm(id)) return undefined;
  const form: Form = FORMS[id];
  const thanks = isForm(after) ? FORMS[after].thanks : undefined;
  if (after === id && thanks !== undefined) return againPage(id, thanks);
  return sitePage(
    form.title,
    html`<h1>${form.title}</h1>
      ${thanks === undefined ? '' : html`<p class="thanks">${thanks}</p>`}
      <p>${form.intro}</p>
      ${formOf(id)}`,
  );
}

/** The form has just been sent, and can be sent once more. */
function againPage(id: FormId, thanks: string): string {
  const { again, done } = SITE_WORDS.code;
  return sitePage(
    done,
    html`<h1>${done}</h1>
      <p class="thanks">${thanks}</p>
      <details>
        <summary>${again}</summary>
        ${formOf(id)}
      </details>`,
  );
}

function formOf(id: FormId): Html {
  const form: Form = FORMS[id];
  const after = afterForm(id);
  return html`<form data-form="${id}" data-next="${'page' in after ? after.page : ''}" novalidate>
      ${form.fields.map(fieldOf)}
      <button type="submit">${form.button}</button>
      <p role="status"></p>
    </form>
    ${'wait' in after ? waiting(form) : ''}`;
}

/** Says the same to everybody: whether a code is on its way is nobody else's business. */
function waiting({ thanks }: Form): Html {
  return html`<div data-sent role="status" hidden>
    <p class="thanks">${thanks}</p>
    <p>${SITE_WORDS.sign_in.other_browser}</p>
  </div>`;
}

function fieldOf(field: FormField): Html {
  const { property, label, required } = field;
  const optional = required ? '' : html` <small>(${SITE_WORDS.optional})</small>`;
  return html`<div class="field" data-field="${property}">
    <label for="${property}">${label}${optional}</label>
    ${inputOf(field)}
    <p class="problem" id="${property}-problem" role="alert"></p>
  </div>`;
}

/** One field of plain text for a code, so that it can be pasted and filled in by the browser. */
function inputOf({ property, type, required }: FormField): Html {
  const same = html`id="${property}" name="${property}" aria-required="${String(required)}"
  aria-describedby="${property}-problem"`;
  switch (type) {
    case 'email':
      return html`<input ${same} type="email" autocomplete="email" />`;
    case 'text':
      return html`<input ${same} type="text" autocomplete="${AUTOCOMPLETE[property] ?? 'on'}" />`;
    case 'long_text':
      return html`<textarea ${same} rows="3"></textarea>`;
    case 'code':
      return html`<input
        ${same}
        type="text"
        inputmode="numeric"
        autocomplete="one-time-code"
        spellcheck="false"
      />`;
  }
}

// HTML Living Standard, "Autofill": the names of what browsers know about their users.
const AUTOCOMPLETE: Readonly<Record<string, string>> = {
  firstname: 'given-name',
  lastname: 'family-name',
  company: 'organization',
};
