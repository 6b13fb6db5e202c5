import { done, later, type StepRequest } from './support/card-function.ts';
import { openCard, pass, settle, stopTheClock } from './support/opened-card.tsx';
import { NOW, open, purpose, SECOND, standingAt, view } from './support/views.ts';

beforeEach(stopTheClock);

const sent = done('send', { result: 'sent' }, purpose(open()));

test('one press sends one request with an id of its own', async () => {
  const card = await openCard();
  await card.press('Send code');
  expect(card.fn.steps).toEqual([
    {
      action: 'send',
      request: expect.stringMatching(/^[0-9a-zA-Z-]{8,64}$/),
      purpose: 'caller_check',
      destination: 'dest-1',
      record: { objectTypeId: '0-1', objectId: '123' },
      user: { id: 1 },
      bookmark: 'bookmark-0',
    },
  ]);
});

test('a double click sends once', async () => {
  const card = await openCard();
  const button = card.button('Send code');
  button.trigger('onClick');
  button.trigger('onClick');
  await settle();
  expect(card.fn.steps).toHaveLength(1);
  expect(card.button('Sending…').props.disabled).toBe(true);
});

test('while a step is under way nothing else can be chosen', async () => {
  const card = await openCard();
  await card.press('Send code');
  expect(card.select('reason').props.readOnly).toBe(true);
  await card.pick('reason', 'card/portal_access');
  expect(card.select('reason').props.value).toBe('card/caller_check');
});

test('a sent code opens its screen at once and looks again about a second later', async () => {
  const card = await openCard();
  card.fn.answerStep = () => Promise.resolve(sent);
  await card.press('Send code');
  expect(card.words).toContain('Code sent to d•••@acme.com');
  expect(card.fn.looks).toHaveLength(1);
  await pass(SECOND);
  expect(card.fn.looks).toHaveLength(2);
  expect(card.fn.looks[1]?.bookmark).toBe('bookmark-1');
});

const FAILURES: [string, () => Promise<unknown>][] = [
  ['fails', () => Promise.reject(new Error('offline'))],
  ['is refused as unconfirmed', () => Promise.resolve({ ok: false, refusal: 'unconfirmed' })],
  ['is refused as busy', () => Promise.resolve({ ok: false, refusal: 'busy', retryAfterMs: 0 })],
];

test.each(FAILURES)('after a call that %s, Try again repeats the same request', async (_, fail) => {
  const card = await openCard();
  card.fn.answerStep = fail;
  await card.press('Send code');
  card.fn.answerStep = () => Promise.resolve(sent);
  await card.press('Try again');
  const [first, second] = card.fn.steps;
  expect(second).toEqual(first);
  expect(card.words).toContain('Code sent to');
});

test.each(FAILURES)(
  'after a call that %s, the same button repeats the same request',
  async (_, fail) => {
    const card = await openCard();
    card.fn.answerStep = fail;
    await card.press('Send code');
    await card.press('Send code');
    expect(card.fn.steps[1]?.request).toBe(card.fn.steps[0]?.request);
  },
);

test('a call that takes too long counts as failed, and its late answer changes nothing', async () => {
  const card = await openCard();
  const answer = later<unknown>();
  card.fn.answerStep = () => answer.promise;
  await card.press('Send code');
  await pass(20 * SECOND);
  expect(card.words).toContain('HubSpot did not answer');
  answer.give(done('send', { result: 'sent' }, purpose(open({ phrase: 'late news' }))));
  await pass(0);
  expect(card.words).not.toContain('late news');
});

test('a lost answer is made good by the next look', async () => {
  const card = await openCard();
  card.fn.answerStep = () => {
    card.fn.view = standingAt(open());
    return Promise.reject(new Error('lost'));
  };
  await card.press('Send code');
  expect(card.words).toContain('HubSpot did not answer');
  await pass(SECOND);
  expect(card.words).toContain('Code sent to');
  expect(card.alerts).toEqual([]);
});

test('a busy HubSpot is given the time it asks for', async () => {
  const card = await openCard();
  card.fn.answerStep = () =>
    Promise.resolve({ ok: false, refusal: 'busy', retryAfterMs: 3 * SECOND, now: NOW });
  await card.press('Send code');
  expect(card.button('Try again').text).toBe('Try again in 0:03');
  expect(card.button('Try again').props.disabled).toBe(true);
  await pass(3 * SECOND);
  expect(card.button('Try again').props.disabled).toBe(false);
});

test('another press after a definite refusal is a new request', async () => {
  const card = await openCard();
  card.fn.answerStep = () => Promise.resolve({ ok: false, refusal: 'trail_broken' });
  await card.press('Send code');
  await card.press('Send code');
  expect(card.fn.steps[1]?.request).not.toBe(card.fn.steps[0]?.request);
});

test.each([
  ['Send again', 'resend'],
  ['Cancel code', 'cancel'],
] as const)('%s names the open code', async (label, action) => {
  const card = await openCard(standingAt(open({ resendFrom: NOW })));
  await card.press(label);
  expect(card.fn.steps).toMatchObject([{ action, challenge: 'ch-1' }]);
});

test('sending again keeps what the rep has typed', async () => {
  const card = await openCard(standingAt(open({ resendFrom: NOW })));
  const again = purpose(open({ resendFrom: NOW + 60 * SECOND }));
  card.fn.answerStep = ({ action }: StepRequest) =>
    Promise.resolve(done(action, { result: 'sent' }, again));
  await card.type('4839');
  await card.press('Send again');
  card.fn.answerStep = () => new Promise(() => {});
  expect(card.button('Send again').text).toBe('Send again in 1:00');
  await card.submit('4839');
  expect(card.fn.steps.at(-1)).toMatchObject({ action: 'check', code: '4839' });
});

test('a chosen reason is the one that is sent', async () => {
  const card = await openCard(view());
  await card.pick('reason', 'card/portal_access');
  await card.press('Send code');
  expect(card.fn.steps).toMatchObject([{ purpose: 'portal_access' }]);
});
