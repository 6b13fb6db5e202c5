import { NARROW } from '../../../../src/app/cards/frame/narrow.tsx';
import { EmptyState, LoadingSpinner, Select, TextArea } from '@hubspot/ui-extensions';
import { ApproveDeal } from '../../../../src/app/cards/approve-deal/ApproveDeal.tsx';
import { approval, ANN, BO, CONTRACT, deal, target, WHY, WON } from '../support/deals.ts';
import { OpenedCard, settle, stopTheClock } from '../support/opened-card.tsx';
import { openDeal } from '../support/opened-deal.tsx';

beforeEach(stopTheClock);

const idle = { standing: 'idle' } as const;
const oneTarget = (changes: Parameters<typeof target>[0]) =>
  openDeal(deal(idle, { targets: [target(changes)] }));

test('the first request names the deal, and a spinner says what is waited for', async () => {
  const card = new OpenedCard(deal());
  card.renderer.render(<ApproveDeal room={NARROW} />);
  expect(card.renderer.find(LoadingSpinner).props.label).toBe('Looking up this deal’s approvals');
  await settle();
  expect(card.fn.requests).toEqual([
    { action: 'state', record: { objectTypeId: '0-3', objectId: '71001' }, user: { id: 1 } },
  ]);
});

test('the next stage is chosen, and its approver, the amount and the stages are shown', async () => {
  const card = await openDeal();
  expect(card.select('stage').props).toMatchObject({ label: 'Move to', value: CONTRACT.id });
  expect(card.words).toContain('Ask\nAnn Lindqvist');
  expect(card.words).toContain('Amount\n84,000.00 EUR');
  expect(card.words).toContain('Stage\nQualified → Contract sent');
  expect(card.button('Ask Ann Lindqvist for approval').props.variant).toBe('primary');
});

test('a stage with several approvers lets one be chosen', async () => {
  const card = await openDeal();
  await card.pick('stage', WON.id);
  expect(card.select('approver').props).toMatchObject({ label: 'Ask', value: ANN.ownerId });
  await card.pick('approver', BO.ownerId);
  await card.write('Why', WHY);
  await card.press('Ask Bo Okafor for approval');
  expect(card.fn.steps).toEqual([
    {
      action: 'ask',
      request: expect.stringMatching(/^[0-9a-zA-Z-]{8,64}$/),
      stage: WON.id,
      approver: BO.ownerId,
      reason: WHY,
      record: { objectTypeId: '0-3', objectId: '71001' },
      user: { id: 1 },
      bookmark: 'bookmark-0',
    },
  ]);
});

test('two approvals are announced before anything is asked', async () => {
  const card = await oneTarget({ needed: 2 });
  expect(card.words).toContain('This move needs two approvals, one after the other.');
});

test('a move that needs no approval says so and asks nobody', async () => {
  const card = await oneTarget({ needed: 0, approvers: [] });
  expect(card.words).toContain('moving the deal to “Contract sent” needs no approval');
  expect(card.buttons).toEqual([]);
  expect(card.renderer.maybeFind(TextArea)).toBeNull();
});

test('what stands in the way of asking takes the place of the button', async () => {
  const targets = [target({ approvers: [], problem: { refusal: 'no_amount' } })];
  const card = await openDeal(deal(idle, { targets, purposes: [approval(idle, { money: null })] }));
  expect(card.alerts).toEqual([{ variant: 'warning', title: 'This deal has no amount' }]);
  expect(card.words).toContain('Enter the amount on the deal');
  expect(card.buttons).toEqual([]);
});

test('a target that names nobody and says nothing of it still has words', async () => {
  const card = await oneTarget({ approvers: [] });
  expect(card.alerts).toEqual([
    { variant: 'warning', title: 'You can’t ask anybody for this approval' },
  ]);
});

test('a pipeline without a guarded stage ahead is told calmly', async () => {
  const { next: _, ...view } = deal(idle, { targets: [] });
  const card = await openDeal(view);
  expect(card.renderer.find(EmptyState).props.title).toBe('No approval needed from here');
  expect(card.alerts).toEqual([]);
});

test.each([
  ['', 'Write at least 3 characters.'],
  ['  ok \n', 'Write at least 3 characters.'],
  ['x'.repeat(301), 'Shorten it to 300 characters: it has 301.'],
])('the reason %j is asked for only after a press, and nothing is sent', async (why, message) => {
  const card = await openDeal();
  await card.write('Why', why);
  expect(card.textArea('Why').props).toMatchObject({ error: false, validationMessage: '' });
  await card.press('Ask');
  expect(card.textArea('Why').props).toMatchObject({ error: true, validationMessage: message });
  expect(card.fn.steps).toEqual([]);
  await card.write('Why', WHY);
  expect(card.textArea('Why').props).toMatchObject({ error: false, validationMessage: '' });
});

test.each(['yes', '👍'.repeat(300)])(
  'the reason %j will do, whatever is around it',
  async (why) => {
    const card = await openDeal();
    await card.write('Why', `  ${why}\n`);
    await card.press('Ask');
    expect(card.fn.steps).toMatchObject([{ action: 'ask', reason: why }]);
  },
);

test('while it is being asked nothing else can be chosen or written', async () => {
  const card = await openDeal(deal(idle, { targets: [target({ approvers: [ANN, BO] })] }));
  await card.write('Why', WHY);
  await card.press('Ask');
  expect(card.button('Asking…').props.disabled).toBe(true);
  for (const { props } of card.renderer.findAll(Select)) expect(props.readOnly).toBe(true);
  expect(card.textArea('Why').props.readOnly).toBe(true);
});
