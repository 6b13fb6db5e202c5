import type { FormId } from '../workflows/forms.ts';

/** The addresses of the site. */
export const SITE = '/site';
export const PORTAL = `${SITE}/portal`;
/** The app's own page for entering a code, which the bank has put on its site. */
export const ENTRY_PAGE = `${SITE}/enter-code.html`;

export const formPage = (form: FormId): string => `${SITE}/${form}`;

/** What a visitor sees once a form is sent: the page of another form, or the entry page. */
export function afterForm(form: FormId): { page: string } | { wait: 'for_code' } {
  return form === 'portal-sign-in'
    ? { wait: 'for_code' }
    : { page: `${formPage('enter-code')}?after=${form}` };
}

/** The entry page for a challenge, in a language, with the way back and the way on. */
export function entryPage(challenge: string, lang: string): string {
  const fields = { challenge, lang, again: formPage('portal-sign-in'), done: PORTAL };
  return `${ENTRY_PAGE}#${new URLSearchParams(fields).toString()}`;
}
