import { approval, BO, deal, given, request, waiting, WHY } from '../support/deals.ts';
import { pass, stopTheClock } from '../support/opened-card.tsx';
import { openDeal } from '../support/opened-deal.tsx';
import { done } from '../support/card-function.ts';
import { DAY, HOUR, ME, MINUTE, NOW, SECOND } from '../support/views.ts';

beforeEach(stopTheClock);

test('everybody sees who is waited for, how long, what is to be approved, and who asked why', async () => {
  const { words } = await openDeal(deal(waiting()));
  expect(words).toContain('Waiting for Ann Lindqvist');
  expect(words).toContain('Code sent to a•••@northwind.example');
  expect(words).toContain('Amount\n84,000.00 EUR');
  expect(words).toContain('Stage\nQualified → Contract sent');
  expect(words).toContain('Pipeline\nSales pipeline');
  expect(words).toContain(`Why\n${WHY}`);
  expect(words).toContain('Asked by Dana Reyes, 4 minutes ago');
  expect(words).toContain('5:00 left · 5 tries left');
});

test('the time that it has been waiting goes on', async () => {
  const card = await openDeal(deal(waiting({ expiresAt: NOW + DAY })));
  await pass(61 * SECOND);
  expect(card.words).toContain('Asked by Dana Reyes, 5 minutes ago');
});

test('the two words of the message are shown with what they are for', async () => {
  const { words } = await openDeal(deal(waiting()));
  expect(words).toContain(
    'The message to Ann Lindqvist shows the words \namber falcon\n. If it shows others',
  );
});

test('the code is entered under the approver’s name', async () => {
  const card = await openDeal(deal(waiting()));
  expect(card.input.props.label).toBe('Code from Ann Lindqvist');
  expect(card.buttons).toEqual([
    'Approve and move',
    'Reject',
    'Send again in 0:42',
    'Withdraw request',
  ]);
});

test.each(['483912', ' 483 912 ', '٤٨٣٩١٢'])(
  'the complete code %j approves nothing by itself',
  async (code) => {
    const card = await openDeal(deal(waiting()));
    await card.type(code);
    await pass(2 * SECOND);
    expect(card.fn.steps).toEqual([]);
    await card.submit(code);
    expect(card.fn.steps).toMatchObject([{ action: 'check', challenge: 'ch-1' }]);
  },
);

test('a wrong code costs a try, and the same one does not go out again', async () => {
  const card = await openDeal(deal(waiting()));
  const wrong = approval(waiting({ triesLeft: 4, wrong: true }));
  card.fn.answerStep = () =>
    Promise.resolve(done('check', { result: 'wrong_code', triesLeft: 4 }, wrong));
  await card.submit('111111');
  expect(card.input.props.validationMessage).toBe('That is not the code. 4 tries left.');
  expect(card.words).toContain('Use the code from the newest message to Ann Lindqvist.');
  await card.type('111 111');
  await card.submit('111 111');
  expect(card.fn.steps).toHaveLength(1);
  expect(card.input.props.validationMessage).toContain('Ask Ann Lindqvist for it once more.');
});

test('where only the approver may enter the code, the card says so', async () => {
  const card = await openDeal(deal(waiting({ request: request({ approverEnters: true }) })));
  expect(card.alerts).toEqual([
    { variant: 'info', title: 'Only Ann Lindqvist may enter this code' },
  ]);
  expect(card.words).toContain('Don’t ask for it');
});

test('the first of two approvals moves nothing, and says so on the button', async () => {
  const card = await openDeal(deal(waiting({ request: request({ needed: 2 }) })));
  expect(card.words).toContain('Approval 1 of 2');
  expect(card.buttons[0]).toBe('Approve');
});

test('the second of two approvals says who gave the first, and when', async () => {
  const second = request({ needed: 2, approver: BO, given: [given({ enteredBy: ME })] });
  const card = await openDeal(deal(waiting({ request: second })));
  expect(card.words).toContain('Approval 2 of 2');
  expect(card.words).toContain('Waiting for Bo Okafor');
  expect(card.words).toContain(
    'Ann Lindqvist approved 2 minutes ago; the code was entered by you.',
  );
  expect(card.buttons[0]).toBe('Approve and move');
});

test('a message that will not arrive names the way on', async () => {
  const card = await openDeal(deal(waiting({ delivery: 'refused' })));
  expect(card.words).toContain('Withdraw the request and ask somebody else');
});

test.each([
  ['Send again', 'resend'],
  ['Withdraw request', 'cancel'],
] as const)('%s names the open request', async (label, action) => {
  const card = await openDeal(deal(waiting({ resendFrom: NOW })));
  await card.press(label);
  expect(card.fn.steps).toMatchObject([{ action, challenge: 'ch-1' }]);
});

test('rejecting needs a reason, and goes out with it', async () => {
  const card = await openDeal(deal(waiting()));
  await card.press('Reject');
  expect(card.buttons).toEqual(['Reject request', 'Back']);
  expect(card.button('Reject request').props.variant).toBe('destructive');
  await card.press('Reject request');
  expect(card.textArea('Why not').props.validationMessage).toBe('Write at least 3 characters.');
  expect(card.fn.steps).toEqual([]);
  await card.write('Why not', ' Too thin a margin. ');
  await card.press('Reject request');
  expect(card.fn.steps).toMatchObject([
    { action: 'reject', challenge: 'ch-1', reason: 'Too thin a margin.' },
  ]);
});

test('going back from rejecting asks for the code again and sends nothing', async () => {
  const card = await openDeal(deal(waiting()));
  await card.press('Reject');
  await card.press('Back');
  expect(card.buttons[0]).toBe('Approve and move');
  expect(card.fn.steps).toEqual([]);
});

test('a rejection that was begun does not go over to another request', async () => {
  const card = await openDeal(deal(waiting()));
  await card.press('Reject');
  await card.write('Why not', 'Too thin a margin.');
  card.fn.view = deal(waiting({ challenge: 'ch-2', expiresAt: NOW + HOUR }));
  await pass(16 * SECOND);
  expect(card.buttons[0]).toBe('Approve and move');
});

test('a code that runs out while HubSpot is silent leaves the screen all the same', async () => {
  const card = await openDeal(deal(waiting({ expiresAt: NOW + MINUTE })));
  card.fn.answerLook = () => Promise.reject(new Error('offline'));
  await pass(MINUTE + SECOND);
  expect(card.alerts.map(({ title }) => title)).toEqual(['The code ran out']);
  expect(card.textArea('Why').props.value).toBe(WHY);
});
