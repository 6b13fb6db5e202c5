import { done } from './support/card-function.ts';
import { openCard, type OpenedCard, pass, stopTheClock } from './support/opened-card.tsx';
import { ME, NOW, MINUTE, open, purpose, SECOND, standingAt, verified } from './support/views.ts';

beforeEach(stopTheClock);

const wrong = (triesLeft: number) =>
  done(
    'check',
    { result: 'wrong_code', triesLeft },
    purpose(open({ triesLeft, wrong: true, tries: 5 - triesLeft })),
  );

function codesOf(card: OpenedCard): string[] {
  return card.fn.steps.flatMap((step) => (step.action === 'check' ? [step.code] : []));
}

test.each(['483912', ' 483 912 ', '483-912', '4 8 3 9 1 2', '48–39–12', '483\u00a0912\u200b'])(
  'the pasted text %j is checked by itself',
  async (text) => {
    const card = await openCard(standingAt(open()));
    await card.type(text);
    expect(codesOf(card)).toEqual(['483912']);
  },
);

test('digits of another script are checked by themselves', async () => {
  const card = await openCard(standingAt(open()));
  await card.type('٤٨٣ ٩١٢');
  expect(codesOf(card)).toEqual(['٤٨٣٩١٢']);
});

test('letters complete a code of letters and digits, but not one of digits', async () => {
  const mixed = await openCard(
    standingAt(open({ code: { length: 8, alphabet: 'letters_and_digits' } })),
  );
  await mixed.type('k7qm-2xvp');
  expect(codesOf(mixed)).toEqual(['k7qm2xvp']);
  const digits = await openCard(standingAt(open()));
  await digits.type('48391a');
  expect(codesOf(digits)).toEqual([]);
});

test('an incomplete code waits for the rep, who may send it with Enter', async () => {
  const card = await openCard(standingAt(open()));
  await card.type('48391');
  expect(codesOf(card)).toEqual([]);
  await card.submit('48391');
  expect(codesOf(card)).toEqual(['48391']);
});

test('Enter right after the last digit checks once', async () => {
  const card = await openCard(standingAt(open()));
  await card.type('483912');
  await card.submit('483912');
  expect(codesOf(card)).toEqual(['483912']);
  expect(card.button('Checking…').props.disabled).toBe(true);
});

test('a right code says at once until when no other can be sent', async () => {
  const card = await openCard(standingAt(open()));
  const rests = { 'dest-1': NOW + 42 * SECOND };
  card.fn.answerStep = () =>
    Promise.resolve(done('check', { result: 'verified' }, purpose(verified(), { rests })));
  await card.type('483912');
  expect(card.button('Verify again').text).toBe('Verify again in 0:42');
  expect(card.button('Verify again').props.disabled).toBe(true);
});

test('an empty field sends nothing', async () => {
  const card = await openCard(standingAt(open()));
  await card.submit('  ');
  expect(card.fn.steps).toEqual([]);
});

test('a wrong code says so, tells the tries left and empties the field', async () => {
  const card = await openCard(standingAt(open()));
  card.fn.answerStep = () => Promise.resolve(wrong(3));
  await card.type('111111');
  expect(card.input.props).toMatchObject({
    value: '',
    error: true,
    validationMessage: 'That is not the code. 3 tries left.',
  });
  expect(card.words).toContain('Ask the caller to read the code from the newest message');
});

test('the same text never goes out twice, neither by itself nor by Enter', async () => {
  const card = await openCard(standingAt(open()));
  card.fn.answerStep = () => Promise.resolve(wrong(4));
  await card.type('111111');
  await card.type('111 111');
  await card.submit('111-111');
  expect(codesOf(card)).toEqual(['111111']);
  expect(card.input.props.validationMessage).toContain('You have tried this one');
  await card.type('222222');
  expect(codesOf(card)).toEqual(['111111', '222222']);
});

test('a check of which nobody knows how it went is repeated with Enter as the same request', async () => {
  const card = await openCard(standingAt(open()));
  card.fn.answerStep = () => Promise.reject(new Error('lost'));
  await card.type('111111');
  expect(card.input.props.value).toBe('111111');
  await card.submit('111111');
  const [first, second] = card.fn.steps;
  expect(second).toEqual(first);
});

test('what was no code at all stays in the field', async () => {
  const card = await openCard(standingAt(open()));
  card.fn.answerStep = () =>
    Promise.resolve({ ok: false, refusal: 'not_a_code', length: 6, alphabet: 'digits', now: NOW });
  await card.submit('48391');
  expect(card.words).toContain('A code has 6 digits. This cost no try');
  expect(card.words).not.toContain('You have tried this one');
});

test('a right code ends on the green screen', async () => {
  const card = await openCard(standingAt(open()));
  card.fn.answerStep = () =>
    Promise.resolve(done('check', { result: 'verified' }, purpose(verified({ by: ME, at: NOW }))));
  await card.type('483912');
  expect(card.alerts).toEqual([{ variant: 'success', title: 'Verified' }]);
  expect(card.words).toContain('Verified just now by you');
});

test('the last wrong code ends on the screen that says so', async () => {
  const card = await openCard(standingAt(open({ triesLeft: 1 })));
  const over = purpose({ standing: 'used_up', at: NOW, masked: 'd•••@acme.com', tries: 5 });
  card.fn.answerStep = () =>
    Promise.resolve(done('check', { result: 'wrong_code', triesLeft: 0 }, over));
  await card.type('111111');
  expect(card.alerts.map(({ title }) => title)).toEqual(['No tries left']);
});

test('a quiet look leaves the rep’s typing alone', async () => {
  const card = await openCard(standingAt(open()));
  await card.type('4839');
  card.input.trigger('onChange', '4839' as never);
  card.fn.view = standingAt(open({ triesLeft: 4, wrong: true }));
  await pass(15 * SECOND);
  expect(card.words).toContain('4 tries left');
  expect(card.input.props.value).toBe('4839');
});

test('the field is told nothing while the rep types', async () => {
  const card = await openCard(standingAt(open({ expiresAt: NOW + 5 * MINUTE })));
  await card.type('48');
  await card.type('4839');
  expect(card.input.props.value).toBe('');
});
