import type { FormReply } from '../../host/workflow-contract.ts';
import { entryPage, PORTAL } from '../pages.ts';
import { PROBLEM_WORDS, SITE_WORDS, UNSENT } from '../site-words.ts';
import { memory } from './memory.ts';
import { watchVisit } from './standing.ts';

/** Brings a form to life: sends it, says what is wrong with it, and goes on to what comes next. */
export function startForm(form: HTMLFormElement): void {
  carryEmail(form);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void send(form);
  });
}

/** Whoever gave an address a moment ago is not asked for it again. */
function carryEmail(form: HTMLFormElement): void {
  const field = form.querySelector<HTMLElement>('[data-field="email"]');
  const input = form.querySelector<HTMLInputElement>('#email');
  const email = memory.email();
  if (form.dataset['form'] !== 'enter-code' || !field || !input || email === '') return;
  input.value = email;
  field.hidden = true;
  const known = document.createElement('p');
  known.className = 'known';
  const other = document.createElement('button');
  other.type = 'button';
  other.textContent = SITE_WORDS.code.other;
  other.addEventListener('click', () => {
    known.remove();
    field.hidden = false;
    input.focus();
  });
  known.append(`${SITE_WORDS.code.for} ${email} `, other);
  field.before(known);
}

async function send(form: HTMLFormElement): Promise<void> {
  const button = form.querySelector<HTMLButtonElement>('button[type="submit"]');
  const values = valuesOf(form);
  for (const name of Object.keys(values)) showProblem(form, name, '');
  showStatus(form, '');
  if (button) button.disabled = true;
  const reply = await post(form.dataset['form'] ?? '', values).catch(() => undefined);
  if (button) button.disabled = false;
  if (reply === undefined) return showStatus(form, UNSENT);
  if ('refused' in reply) return showRefusal(form, reply);
  memory.keepEmail(values['email'] ?? '');
  if (reply.visit !== undefined) memory.keepVisit(reply.visit);
  const next = form.dataset['next'];
  if (next) location.assign(next);
  else awaitCode(form);
}

function valuesOf(form: HTMLFormElement): Record<string, string> {
  return Object.fromEntries(
    [...new FormData(form)].flatMap(([name, value]) =>
      typeof value === 'string' ? [[name, value]] : [],
    ),
  );
}

async function post(form: string, values: Record<string, string>): Promise<FormReply> {
  const visit = memory.visit();
  const response = await fetch(`/workbench/forms/${form}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ values, ...(visit !== undefined && { visit }) }),
  });
  return (await response.json()) as FormReply;
}

function showRefusal(form: HTMLFormElement, reply: Extract<FormReply, { refused: string }>): void {
  if (!('field' in reply)) return showStatus(form, UNSENT);
  const words = PROBLEM_WORDS[reply.refused];
  const field = form.querySelector<HTMLElement>(`[data-field="${reply.field}"]`);
  if (words === undefined || field === null) return showStatus(form, UNSENT);
  field.hidden = false;
  showProblem(form, reply.field, words);
  document.getElementById(reply.field)?.focus();
}

function showProblem(form: HTMLFormElement, name: string, words: string): void {
  const problem = form.querySelector(`[data-field="${name}"] .problem`);
  if (problem) problem.textContent = words;
  document.getElementById(name)?.setAttribute('aria-invalid', String(words !== ''));
}

function showStatus(form: HTMLFormElement, words: string): void {
  const status = form.querySelector('[role="status"]');
  if (status) status.textContent = words;
}

/** A visitor who waits for a code goes on once the bank knows what it is called. */
function awaitCode(form: HTMLFormElement): void {
  const sent = document.querySelector<HTMLElement>('[data-sent]');
  if (sent) sent.hidden = false;
  form.hidden = true;
  watchVisit((visit) => {
    switch (visit.standing) {
      case 'code_sent':
        location.assign(entryPage(visit.challenge, navigator.language));
        return 'enough';
      case 'inside':
        location.assign(PORTAL);
        return 'enough';
      case 'asked':
      case 'closed':
        return 'more';
    }
  });
}
