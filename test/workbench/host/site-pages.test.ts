/** @jest-environment jsdom */
import { act } from '@testing-library/react';
import { screen } from '@testing-library/dom';
import userEvent from '@testing-library/user-event';
import { startForm } from '../../../workbench/site/browser/form.ts';
import { startPortal } from '../../../workbench/site/browser/portal.ts';
import { formPageOf } from '../../../workbench/site/form-page.ts';
import { html } from '../../../workbench/site/html.ts';
import { portalPage } from '../../../workbench/site/portal-page.ts';

const posted: { path: string; body: unknown }[] = [];
let answer: { status: number; body: object } | 'broken';

beforeEach(() => {
  posted.length = 0;
  sessionStorage.clear();
  globalThis.fetch = async (path: unknown, init?: { body?: unknown }) => {
    posted.push({
      path: String(path),
      body: JSON.parse((init?.body as string | undefined) ?? 'null'),
    });
    if (answer === 'broken') throw new TypeError('Failed to fetch');
    const { status, body } = answer;
    return { ok: status < 400, status, json: async () => body } as Response;
  };
});

function open(page: string | undefined): void {
  document.body.innerHTML = new DOMParser().parseFromString(page ?? '', 'text/html').body.innerHTML;
}
function openForm(id: string): void {
  open(formPageOf(id, ''));
  const [form] = document.forms;
  if (form) startForm(form);
}
const press = (name: string): Promise<void> =>
  userEvent.click(screen.getByRole('button', { name }));

test('what is wrong with a field is said at the field, and gone with the next try', async () => {
  openForm('request-records');
  answer = { status: 400, body: { refused: 'not_an_email', field: 'email' } };
  await userEvent.type(screen.getByLabelText('Email'), 'ada');
  await press('Request my records');
  const field = screen.getByLabelText('Email');
  expect(field.getAttribute('aria-invalid')).toBe('true');
  expect(document.getElementById(field.getAttribute('aria-describedby') ?? '')?.textContent).toBe(
    'Please enter an email address, such as name@company.example.',
  );
  expect(document.activeElement).toBe(field);
  answer = { status: 400, body: { refused: 'missing', field: 'records_wanted' } };
  await press('Request my records');
  expect(field.getAttribute('aria-invalid')).toBe('false');
  expect(screen.getByLabelText('Which records would you like?')).toBe(document.activeElement);
});

test('what is filled in is sent as it is, with the visit that this browser began', async () => {
  openForm('portal-sign-in');
  answer = { status: 400, body: { refused: 'missing', field: 'email' } };
  await userEvent.type(screen.getByLabelText('Email'), 'ada@x.example');
  await press('Send me a code');
  sessionStorage.setItem('northwind-visit', 'visit-1');
  await press('Send me a code');
  expect(posted).toEqual([
    { path: '/workbench/forms/portal-sign-in', body: { values: { email: 'ada@x.example' } } },
    {
      path: '/workbench/forms/portal-sign-in',
      body: { values: { email: 'ada@x.example' }, visit: 'visit-1' },
    },
  ]);
});

test('a bank that does not answer is no dead end', async () => {
  openForm('portal-sign-in');
  answer = 'broken';
  await press('Send me a code');
  expect(screen.getByText('We could not take that. Please try again in a moment.')).toBeTruthy();
  expect(screen.getByRole<HTMLButtonElement>('button').disabled).toBe(false);
});

test('whoever gave an address a moment ago is not asked for it again, unless it was another’s', async () => {
  sessionStorage.setItem('northwind-email', 'ada@x.example');
  openForm('enter-code');
  expect(screen.queryByRole('textbox', { name: 'Email' })).toBeNull();
  expect(screen.getByText(/For ada@x.example/)).toBeTruthy();
  answer = { status: 400, body: { refused: 'missing', field: 'otp_entered_code' } };
  await press('Confirm');
  expect(posted[0]?.body).toEqual({ values: { email: 'ada@x.example', otp_entered_code: '' } });
  await press('Not you?');
  expect(screen.getByRole('textbox', { name: 'Email' })).toBe(document.activeElement);
});

test('whoever comes without an address is asked for it', () => {
  openForm('enter-code');
  expect(screen.getByRole('textbox', { name: 'Email' })).toBeTruthy();
});

test('a form that was just sent can be sent once more', () => {
  const page = formPageOf('enter-code', 'enter-code') ?? '';
  open(page);
  expect(screen.getByText('Thank you. We are checking your code.')).toBeTruthy();
  expect(screen.getByText('Enter another code')).toBeTruthy();
});

test.each([
  ['asked', 'Please sign in to see your accounts.'],
  ['inside', 'You are signed in. The portal closes by itself after an hour.'],
  ['closed', 'Your access has ended. Ask for another code to come back.'],
])('a visit that is %s sees its part of the portal and no other', async (standing, words) => {
  sessionStorage.setItem('northwind-visit', 'visit-1');
  answer = { status: 200, body: { standing } };
  open(portalPage());
  const portal = document.querySelector<HTMLElement>('[data-portal]');
  if (portal) await act(async () => startPortal(portal));
  expect(screen.getAllByRole('heading')).toHaveLength(1);
  const shown = [...document.querySelectorAll<HTMLElement>('[data-standing]')].filter(
    ({ hidden }) => !hidden,
  );
  expect(shown.map(({ textContent }) => textContent)).toEqual([expect.stringContaining(words)]);
  expect(posted[0]?.path).toBe('/workbench/visits/visit-1');
});

test('a visitor whose code is on its way finds the page to enter it', async () => {
  sessionStorage.setItem('northwind-visit', 'visit-1');
  answer = { status: 200, body: { standing: 'code_sent', challenge: 'c1.x' } };
  document.documentElement.lang = 'en';
  open(portalPage());
  const portal = document.querySelector<HTMLElement>('[data-portal]');
  if (portal) await act(async () => startPortal(portal));
  expect(screen.getByRole('link', { name: 'Enter your code' }).getAttribute('href')).toBe(
    '/site/enter-code.html#challenge=c1.x&lang=en-US&again=%2Fsite%2Fportal-sign-in&done=%2Fsite%2Fportal',
  );
});

test('nothing that is put into a page is taken for markup', () => {
  const name = `<img src=x onerror="alert('1')"> & co`;
  expect(html`<p title="${name}">${name}</p>`.markup).toBe(
    '<p title="&lt;img src=x onerror=&quot;alert(&#39;1&#39;)&quot;&gt; &amp; co">' +
      '&lt;img src=x onerror=&quot;alert(&#39;1&#39;)&quot;&gt; &amp; co</p>',
  );
});
