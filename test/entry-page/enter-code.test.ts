/** @jest-environment jsdom */
import { screen } from '@testing-library/dom';
import type { EntryReply } from '../../src/contract/entry.ts';
import { challengeFor, visit } from './support/visitor.ts';

const VERIFIED: EntryReply = { result: 'verified' };
const WRONG: EntryReply = { result: 'wrong_code', triesLeft: 4 };
const LOST = ['lost', 'lost', 'lost'] as const;
/** Both pauses between three posts. */
const RETRIES_MS = 4_000;

const link = (rest = '', seconds = 600) => `challenge=${challengeFor(seconds)}&lang=en${rest}`;

beforeEach(() => {
  jest.useFakeTimers({ now: Date.UTC(2026, 10, 23, 12) });
});
afterEach(() => {
  jest.useRealTimers();
});

test('the field has a label and is made for a one-time code', () => {
  const { code } = visit(link());
  expect(screen.getByLabelText('Your code')).toBe(code);
  expect([code.type, code.inputMode, code.autocomplete]).toEqual([
    'text',
    'numeric',
    'one-time-code',
  ]);
  expect(code.maxLength).toBe(-1);
});

test('the page speaks the language of its address', () => {
  visit(`challenge=${challengeFor(600)}&lang=pt`);
  expect(document.documentElement.lang).toBe('pt-BR');
  expect(document.title).toBe('Digite o seu código');
});

test('without a language in its address the page speaks that of the browser', () => {
  Object.defineProperty(navigator, 'languages', { value: ['sv', 'ja-JP'], configurable: true });
  visit(`challenge=${challengeFor(600)}`);
  expect(document.documentElement.lang).toBe('ja');
  Reflect.deleteProperty(navigator, 'languages');
});

test('what is entered is posted as it was entered, with the challenge of the address', async () => {
  const visitor = visit(link(), VERIFIED);
  const pasted = ' ４９３–027 \u200b(your code) and much more of the message that was copied along';
  await visitor.enters(pasted);
  expect(visitor.posted).toEqual([
    { challenge: challengeFor(600), code: pasted, request: 'press-0001' },
  ]);
});

test('pasting alone posts nothing', async () => {
  const visitor = visit(link(), VERIFIED);
  visitor.code.value = '493027';
  visitor.code.dispatchEvent(new Event('input', { bubbles: true }));
  await visitor.waits(10_000);
  expect(visitor.posted).toEqual([]);
});

test('a right code is confirmed, and the heading that says so has the focus', async () => {
  const visitor = visit(link('&done=/portal%3Fa%3D1'), VERIFIED);
  await visitor.enters('493027');
  expect(visitor.heading()).toBe('Your code is confirmed');
  expect(document.title).toBe('Your code is confirmed');
  expect(document.activeElement).toBe(screen.getByRole('heading'));
  expect(visitor.isOpen()).toBe(false);
  expect(visitor.code.value).toBe('');
  expect(visitor.way()).toEqual({ text: 'Continue', href: 'http://localhost/portal?a=1' });
});

test('a right code with nowhere to go on lets the page be closed', async () => {
  const visitor = visit(link(), VERIFIED);
  await visitor.enters('493027');
  expect(visitor.way()).toEqual({ text: 'You can close this page now.', href: undefined });
});

test('a wrong code is said, tied to the field, and ready to be typed over', async () => {
  const visitor = visit(link(), WRONG);
  await visitor.enters('111111');
  expect(visitor.problem()).toBe('That is not the code. You have 4 tries left.');
  expect(visitor.code.getAttribute('aria-invalid')).toBe('true');
  const described = visitor.code.getAttribute('aria-describedby') ?? '';
  expect(document.getElementById(described)).toBe(screen.getByRole('alert'));
  expect(document.activeElement).toBe(visitor.code);
  expect([visitor.code.selectionStart, visitor.code.selectionEnd]).toEqual([0, 6]);
});

test('a problem goes when the next code is on its way', async () => {
  const visitor = visit(link(), WRONG);
  await visitor.enters('111111');
  await visitor.enters('222222');
  expect(visitor.problem()).toBe('');
  expect(visitor.code.getAttribute('aria-invalid')).toBe('false');
});

test('every press is a request of its own', async () => {
  const visitor = visit(link(), WRONG, WRONG);
  await visitor.enters('111111');
  await visitor.enters('111111');
  expect(visitor.posted.map(({ request }) => request)).toEqual(['press-0001', 'press-0002']);
});

test('an empty field asks for the code and posts nothing', async () => {
  const visitor = visit(link());
  await visitor.presses();
  expect(visitor.problem()).toBe('Enter the code first. It is in the message we sent you.');
  expect(visitor.posted).toEqual([]);
});

test('what is no code costs nothing, and the length of a code is told', async () => {
  const visitor = visit(link(), { result: 'not_a_code', length: 8, alphabet: 'digits' });
  await visitor.enters('12');
  expect(visitor.problem()).toContain('8 digits');
  expect(visitor.code.inputMode).toBe('numeric');
});

test('for a code with letters the keyboard gets letters, and keeps them', async () => {
  const noCode: EntryReply = { result: 'not_a_code', length: 6, alphabet: 'letters_and_digits' };
  const visitor = visit(link(), noCode, WRONG);
  await visitor.enters('12');
  expect(visitor.problem()).toContain('6 letters and digits');
  await visitor.enters('ABC234');
  expect(visitor.code.inputMode).toBe('text');
});

test('while a code is on its way that is said, the focus stays, and nothing else is posted', async () => {
  const visitor = visit(link(), 'lost', VERIFIED);
  await visitor.enters('493027');
  expect(screen.getByText('Checking your code …').getAttribute('role')).toBe('status');
  expect(screen.getByRole('button').getAttribute('aria-disabled')).toBe('true');
  expect(document.activeElement).toBe(visitor.code);
  expect(visitor.code.readOnly).toBe(true);
  await visitor.presses();
  expect(visitor.posted).toHaveLength(1);
  await visitor.waits(RETRIES_MS);
  expect(visitor.heading()).toBe('Your code is confirmed');
});

test('without an answer the same request is posted again, by itself and then by hand', async () => {
  const visitor = visit(link(), ...LOST, VERIFIED);
  await visitor.enters('493027');
  await visitor.waits(RETRIES_MS);
  expect(visitor.problem()).toMatch(/^We could not check your code just now\./);
  expect(visitor.code.getAttribute('aria-invalid')).toBe('false');
  expect(visitor.code.value).toBe('493027');
  expect(screen.getByRole('button').textContent).toBe('Try again');
  await visitor.presses();
  expect(visitor.heading()).toBe('Your code is confirmed');
  expect(new Set(visitor.posted.map(({ request }) => request))).toEqual(new Set(['press-0001']));
  expect(visitor.posted).toHaveLength(4);
});

test('another code after no answer is another request', async () => {
  const visitor = visit(link(), ...LOST, VERIFIED);
  await visitor.enters('493027');
  await visitor.waits(RETRIES_MS);
  await visitor.enters('493028');
  expect(visitor.posted.at(-1)).toMatchObject({ code: '493028', request: 'press-0002' });
});

test.each<EntryReply>([{ result: 'ended' }, { result: 'wrong_code', triesLeft: 0 }])(
  'after %j a new code is the way on',
  async (reply) => {
    const visitor = visit(link('&again=/new-code'), reply);
    await visitor.enters('493027');
    expect(visitor.heading()).toBe('This code cannot be used');
    expect(document.activeElement).toBe(screen.getByRole('heading'));
    expect(visitor.isOpen()).toBe(false);
    expect(visitor.way()).toEqual({
      text: 'Ask for a new code',
      href: 'http://localhost/new-code',
    });
  },
);

test('without an address for a new code the way on is a sentence', async () => {
  const visitor = visit(link(), { result: 'ended' });
  await visitor.enters('493027');
  expect(visitor.way().text).toBe('To get a new code, go back to where you asked for this one.');
});

test.each(['lang=en', 'challenge=&lang=en', 'challenge=%3Cb%3E&lang=en'])(
  'an address without a challenge (%s) is called incomplete, and is no dead end',
  (fragment) => {
    const visitor = visit(`${fragment}&again=/new`);
    expect(visitor.heading()).toBe('This link is not complete');
    expect(visitor.isOpen()).toBe(false);
    expect(visitor.way().href).toBe('http://localhost/new');
    // Nobody is taken away from the top of a page that was just opened.
    expect(document.activeElement).toBe(document.body);
  },
);

test.each(['//evil.example', '/\\evil.example', 'https://evil.example', 'javascript:alert(1)'])(
  'a link to %s is not followed',
  async (place) => {
    const away = encodeURIComponent(place);
    const visitor = visit(link(`&again=${away}&done=${away}`), VERIFIED);
    await visitor.enters('493027');
    expect(visitor.way().href).toBeUndefined();
  },
);

test('the time runs down, and is told at five minutes, at one and at the end', async () => {
  const visitor = visit(link('&again=/new', 360));
  expect([visitor.time(), visitor.told()]).toEqual(['Time left: 6:00', '']);
  await visitor.waits(59_000);
  expect([visitor.time(), visitor.told()]).toEqual(['Time left: 5:01', '']);
  await visitor.waits(1_000);
  expect(visitor.told()).toBe('Time left: 5 minutes');
  await visitor.waits(239_000);
  expect([visitor.time(), visitor.told()]).toEqual(['Time left: 1:01', 'Time left: 5 minutes']);
  await visitor.waits(1_000);
  expect(visitor.told()).toBe('Time left: 1 minute');
  expect(visitor.way()).toEqual({ text: '', href: undefined });
  await visitor.waits(60_000);
  expect([visitor.time(), visitor.told()]).toEqual(Array(2).fill('The time for this code is up.'));
  expect(visitor.way()).toEqual({ text: 'Ask for a new code', href: 'http://localhost/new' });
});

test('when the time is up a code can be entered all the same: the server decides', async () => {
  const visitor = visit(link('', 30), VERIFIED);
  await visitor.waits(31_000);
  await visitor.enters('493027');
  expect(visitor.heading()).toBe('Your code is confirmed');
  expect(visitor.way().text).toBe('You can close this page now.');
});

test.each([-86_400, -1, 200_000])(
  'a clock that makes the code end in %d s is not believed, and keeps nobody out',
  async (seconds) => {
    const visitor = visit(link('', seconds), VERIFIED);
    await visitor.waits(1_000_000);
    expect([visitor.time(), visitor.told(), visitor.way().text]).toEqual(['', '', '']);
    await visitor.enters('493027');
    expect(visitor.heading()).toBe('Your code is confirmed');
  },
);

test('after the end nothing more is told of the time', async () => {
  const visitor = visit(link('', 120), VERIFIED);
  await visitor.enters('493027');
  await visitor.waits(200_000);
  expect(visitor.told()).toBe('');
  expect(visitor.way().text).toBe('You can close this page now.');
});
