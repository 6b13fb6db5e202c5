import { DEAL, IRENE, MAYA, MINUTE, startJourney, TOM } from '../support/journey.ts';

const ASKED = 'The client signs today.';
const IRENES_ADDRESS = 'irene.costa@northwind.example';

test('a rep asks, the approver’s code moves the deal, and the record says what was approved', async () => {
  const { onDeal, workbench } = await startJourney();
  const maya = await onDeal(DEAL.large);
  await maya.sees(/84,000/, 'Decision Maker Bought-In → Contract Sent');
  await maya.picture('deal-ask');
  const code = await maya.asksForApproval(ASKED);
  expect(await maya.messages()).toEqual([IRENES_ADDRESS]);
  expect(await maya.newestMessage()).toMatch(/Maya Lindqvist/);
  expect(await maya.newestMessage()).toMatch(/Fjordkraft: trade finance facility/);
  expect(await maya.newestMessage()).toMatch(/The client signs today\./);
  await maya.sees('Waiting for Irene Costa', 'Code sent to i•••@northwind.example');
  await maya.picture('deal-waiting');

  workbench.emulator.clock.advance(2 * MINUTE);
  const irene = await onDeal(DEAL.large, { user: IRENE, tab: 'otp_deal_tab' });
  await irene.sees('Waiting for Irene Costa', 'Asked by Maya Lindqvist, 2 minutes ago');
  await irene.picture('deal-waiting-tab');
  await irene.approvesWith(code);
  await irene.sees('Moved to Contract Sent');
  await irene.propertyShows('dealstage', 'Contract Sent');
  await irene.propertyShows('otp_approval', /^Approved$/);
  await irene.propertyShows('otp_approved_stage', 'Contract Sent');
  await irene.propertyShows('otp_approved_amount', /84,?000/);
  await irene.propertyShows('otp_approved_by', 'Irene Costa; entered by Irene Costa');
  await irene.picture('deal-moved-tab');
  await maya.reloads();
  await maya.sees('Moved to Contract Sent');
  await maya.timelineShows(
    'Maya Lindqvist asked Irene Costa to approve the move from Decision Maker Bought-In to Contract Sent for 84000 EUR',
    'Approved: the move from Decision Maker Bought-In to Contract Sent for 84000 EUR',
  );
});

test('when the amount changed meanwhile, the card says exactly what, and asks again', async () => {
  const { onDeal, workbench } = await startJourney();
  const maya = await onDeal(DEAL.large);
  const code = await maya.asksForApproval(ASKED);
  workbench.emulator.clock.advance(MINUTE);
  await maya.changesProperty('Amount', '99000');
  await maya.approvesWith(code);
  await maya.sees(/changed since approval was asked for/, /Amount: 84,000 EUR → 99,000 EUR/);
  await maya.picture('deal-changed');
  await maya.propertyShows('dealstage', 'Decision Maker Bought-In');
  await maya.press('Ask Irene Costa again');
  await maya.messageArrives(2);
  await maya.sees(/^Waiting for Irene Costa$/);
  await maya.approvesWith(await maya.codeInInbox());
  await maya.sees('Moved to Contract Sent');
  await maya.propertyShows('otp_approved_amount', /99,?000/);
});

test('an approver who says no gives a reason, and the rep who asked reads it', async () => {
  const { onDeal } = await startJourney();
  const maya = await onDeal(DEAL.large);
  const code = await maya.asksForApproval(ASKED);
  const irene = await onDeal(DEAL.large, { user: IRENE });
  await irene.press('Reject');
  await irene.press('Reject request');
  await irene.sees('Write at least 3 characters.');
  await irene.card.getByLabel('Why not').fill('Not before the audit.');
  await irene.press('Reject request');
  await irene.sees('The request was rejected', /You rejected the move/);
  await maya.approvesWith(code);
  await maya.sees('The request was rejected', /“Not before the audit\.”/);
  await maya.propertyShows('otp_approval', 'Rejected');
  await maya.picture('deal-rejected');
});

test('a large deal is approved by two people, one after the other', async () => {
  const { onDeal, workbench } = await startJourney();
  const maya = await onDeal(DEAL.needsTwo);
  await maya.sees(/This move needs two approvals/);
  await maya.approvesWith(await maya.asksForApproval(ASKED));
  await maya.sees('Approval 1 of 2 is given');
  await maya.propertyShows('otp_approval', 'Approved once, needs another');
  await maya.picture('deal-partly');
  workbench.emulator.clock.advance(MINUTE);
  await maya.press('Ask Irene Costa for the second approval');
  await maya.messageArrives(2);
  await maya.sees('Approval 2 of 2', 'Waiting for Irene Costa');
  await maya.approvesWith(await maya.codeInInbox());
  await maya.sees('Moved to Contract Sent');
  await maya.propertyShows('otp_approved_by', /Tom Okafor; .+ Irene Costa;/);
});

test('a move that the account’s own rules refuse is tried again without a new code', async () => {
  const { onDeal, workbench } = await startJourney();
  workbench.emulator.rules.requireAtStage({ stage: 'contractsent', property: 'hs_next_step' });
  const maya = await onDeal(DEAL.large);
  await maya.approvesWith(await maya.asksForApproval(ASKED));
  await maya.sees('HubSpot did not move the deal', /hs_next_step is required/);
  await maya.sees('Approved, but not moved yet');
  await maya.picture('deal-move-refused');
  await maya.changesProperty('Next step', 'Countersign');
  await maya.press('Try the move again');
  await maya.sees('Moved to Contract Sent');
  expect(await maya.messages()).toHaveLength(1);
});

test('deals that cannot be approved as they are say what is missing', async () => {
  const { onDeal } = await startJourney();
  const noAmount = await onDeal(DEAL.withoutAmount);
  await noAmount.sees('This deal has no amount', /Enter the amount on the deal/);
  await noAmount.picture('deal-no-amount');
  await noAmount.changesProperty('Amount', '60000');
  await noAmount.reloads();
  await noAmount.sees(/^Ask .+ for approval$/);
  const small = await onDeal(DEAL.small);
  await small.sees(/needs no approval/);
  const tom = await onDeal(DEAL.needsTwo, { user: TOM });
  await tom.sees('You would approve your own request');
  const won = await onDeal(DEAL.ownerLeft, { user: MAYA });
  await won.card.getByLabel('Move to').selectOption({ label: 'Closed Won' });
  await won.sees(/can’t approve any more/);
});
