import { done, later, looked } from '../support/card-function.ts';
import { approval, CONTRACT, deal, rejected, waiting, WHY, WON } from '../support/deals.ts';
import { pass, settle, stopTheClock } from '../support/opened-card.tsx';
import { openDeal, type OpenedDeal } from '../support/opened-deal.tsx';
import { DANA, MINUTE, NOW, SECOND } from '../support/views.ts';

beforeEach(stopTheClock);

const sent = done('ask', { result: 'sent' }, approval(waiting()));

async function readyToAsk(): Promise<OpenedDeal> {
  const card = await openDeal();
  await card.write('Why', WHY);
  return card;
}

test('a double click asks once', async () => {
  const card = await readyToAsk();
  const button = card.button('Ask');
  button.trigger('onClick');
  button.trigger('onClick');
  await settle();
  expect(card.fn.steps).toHaveLength(1);
});

test('a double click approves once', async () => {
  const card = await openDeal(deal(waiting()));
  await card.submit('483912');
  await card.submit('483912');
  expect(card.fn.steps).toHaveLength(1);
});

const FAILURES: [string, () => Promise<unknown>][] = [
  ['fails', () => Promise.reject(new Error('offline'))],
  ['is refused as unconfirmed', () => Promise.resolve({ ok: false, refusal: 'unconfirmed' })],
  ['is refused as busy', () => Promise.resolve({ ok: false, refusal: 'busy', retryAfterMs: 0 })],
];

test.each(FAILURES)('after a call that %s, Try again repeats the same request', async (_, fail) => {
  const card = await readyToAsk();
  card.fn.answerStep = fail;
  await card.press('Ask');
  card.fn.answerStep = () => Promise.resolve(sent);
  await card.press('Try again');
  const [first, second] = card.fn.steps;
  expect(second).toEqual(first);
  expect(card.words).toContain('Waiting for Ann Lindqvist');
});

test('after a lost answer another stage is another request', async () => {
  const card = await readyToAsk();
  card.fn.answerStep = () => Promise.reject(new Error('offline'));
  await card.press('Ask');
  await card.pick('stage', WON.id);
  await card.press('Ask');
  const [first, second] = card.fn.steps;
  expect(second?.request).not.toBe(first?.request);
});

test('a lost answer is made good by the next look', async () => {
  const card = await readyToAsk();
  card.fn.answerStep = () => {
    card.fn.view = deal(waiting());
    return Promise.reject(new Error('lost'));
  };
  await card.press('Ask');
  await pass(SECOND);
  expect(card.words).toContain('Waiting for Ann Lindqvist');
  expect(card.alerts).toEqual([]);
});

test('a look that was asked before an answer cannot overwrite it', async () => {
  const card = await readyToAsk();
  const late = later<unknown>();
  card.fn.answerLook = () => late.promise;
  await pass(MINUTE + SECOND);
  card.fn.answerStep = () => Promise.resolve(sent);
  await card.press('Ask');
  late.give(looked(deal()));
  await settle();
  expect(card.words).toContain('Waiting for Ann Lindqvist');
});

test('what was chosen and written stays over quiet looks and over another standing', async () => {
  const card = await openDeal(deal(rejected()));
  await card.pick('stage', WON.id);
  await card.write('Why', 'A better margin now.');
  card.textArea('Why').trigger('onChange', 'A better margin now.' as never);
  card.fn.view = deal({ standing: 'idle' });
  await pass(MINUTE + SECOND);
  expect(card.alerts).toEqual([]);
  expect(card.select('stage').props.value).toBe(WON.id);
  expect(card.textArea('Why').props.value).toBe('A better margin now.');
});

test('the field is told nothing while somebody writes', async () => {
  const card = await openDeal();
  await card.write('Why', 'The cus');
  await card.write('Why', 'The customer');
  expect(card.textArea('Why').props.value).toBe('');
});

test('a colleague’s request appears on a card that was idle, and what was written for another is gone', async () => {
  const card = await readyToAsk();
  card.fn.view = deal(waiting({ expiresAt: NOW + 10 * MINUTE }));
  await pass(MINUTE + SECOND);
  expect(card.words).toContain('Asked by Dana Reyes');
  card.fn.view = deal({ standing: 'idle' });
  await pass(MINUTE);
  expect(card.textArea('Why').props.value).toBe('');
});

test('a colleague’s rejection is told on the screen, not as an error', async () => {
  const card = await openDeal(deal(waiting()));
  card.fn.answerStep = () =>
    Promise.resolve({ ok: false, refusal: 'rejected', now: NOW, purpose: approval(rejected()) });
  await card.submit('483912');
  expect(card.alerts.map(({ title }) => title)).toEqual(['The request was rejected']);
});

test('choosing another stage leaves an error behind, writing does not', async () => {
  const card = await readyToAsk();
  card.fn.answerStep = () => Promise.resolve({ ok: false, refusal: 'trail_broken', now: NOW });
  await card.press('Ask');
  expect(card.alerts).toHaveLength(1);
  await card.write('Why', `${WHY} Really.`);
  expect(card.alerts).toHaveLength(1);
  await card.pick('stage', WON.id);
  expect(card.alerts).toEqual([]);
  expect(card.select('stage').props.value).not.toBe(CONTRACT.id);
});

test('a deal that was merged meanwhile takes down what does not hold any more', async () => {
  const card = await openDeal(deal(waiting({ sentBy: DANA })));
  card.fn.answerLook = () => Promise.resolve({ ok: false, refusal: 'record_merged', into: '9' });
  await pass(16 * SECOND);
  expect(card.words).toContain('Open deal 9 and ask for approval there.');
  expect(card.buttons).toEqual(['Try again']);
});
