import { DEAL, IRENE, MINUTE, startJourney, type Journey } from '../support/journey.ts';
import type { Visitor } from '../support/journey-visitor.ts';
import type { RepOnDeal } from '../support/rep-on-deal.ts';

const GUARD = 'Large contracts need approval';
const ASK = 'Ask for the approval and wait';
const PUT_BACK = 'Put the deal back';
const IRENES_ADDRESS = 'irene.costa@northwind.example';
const WENT_BACK = [
  '9. Put the deal back | Done | Result: Not approved · Put back: Yes',
  '10. Is it still not approved? | Took “None met”',
  '11. Note that it was not approved | Done',
];
/** The workflow action's own two minutes come on top of the five of the code. */
const TIME_IS_UP = 7 * MINUTE;

/** A deal was moved to Contract Sent by hand, and the workflow waits for its approver. */
async function moved(id = DEAL.large): Promise<Journey & { view: Visitor }> {
  const journey = await startJourney();
  const view = await journey.visitor();
  await view.chooses(GUARD);
  await view.choosesRecord(id);
  await view.starts(GUARD);
  await view.waitsAt(ASK);
  return { ...journey, view };
}

/** Irene opens the deal, where she enters what she has been sent. */
const irene = ({ onDeal }: Journey, id = DEAL.large): Promise<RepOnDeal> =>
  onDeal(id, { user: IRENE });

test('a move that was approved in the card stays, and nobody is asked again', async () => {
  const { onDeal, visitor } = await startJourney();
  const maya = await onDeal(DEAL.large);
  await maya.approvesWith(await maya.asksForApproval('The client signs today.'));
  await maya.sees('Moved to Contract Sent');
  await maya.propertyShows('stage_approval', /^Approved$/);
  const view = await visitor();
  await view.chooses(GUARD);
  await view.finishes();
  expect(await view.way()).toEqual([
    '1. Is the deal approved? | Done | Result: Approved · Put back: No',
    '2. Was it approved before it moved? | Took “Approved or not needed”',
    '3. Approve the move | Done',
  ]);
  await view.picture('use-4-approved-before');
  expect(await maya.messages()).toEqual([IRENES_ADDRESS]);
});

test('a deal that was moved by hand waits for its approver, whose code in the card lets it stay', async () => {
  const journey = await moved();
  const { view, workbench } = journey;
  await view.stepShows(ASK, 'goes on by itself in 7:00');
  await view.picture('use-4-waiting');
  workbench.emulator.clock.advance(MINUTE);
  const deal = await irene(journey);
  await deal.messageArrives(1);
  expect(await deal.messages()).toEqual([IRENES_ADDRESS]);
  await deal.sees('Waiting for Irene Costa');
  await deal.picture('use-4-card');
  await deal.approvesWith(await deal.codeInInbox());
  await view.finishes();
  expect((await view.way()).slice(2)).toEqual([
    '3. Approve the move | Done',
    '4. Note that the move waits | Done',
    '5. Ask for the approval and wait | Done | Result: Approved',
    '6. What was the answer? | Took “Approved or not needed”',
  ]);
  await view.picture('use-4-approved');
  await deal.propertyShows('dealstage', 'Contract Sent');
  await deal.propertyShows('stage_approval', /^Approved$/);
  await deal.propertyShows('otp_approval', /^Approved$/);
  await deal.propertyShows('otp_approved_at', '23 Nov 2026, 12:01');
  await deal.timelineShows('A workflow asked Irene Costa to approve', 'Approved: ');
});

test('a move that nobody approves in time goes back with a note, and enrols only when it is made again', async () => {
  const journey = await moved();
  const { view, workbench } = journey;
  workbench.emulator.clock.advance(TIME_IS_UP);
  await view.finishes();
  expect((await view.way()).slice(3)).toEqual([
    '5. Ask for the approval and wait | Ran out | Result: Ran out',
    '6. What was the answer? | Took “None met”',
    ...WENT_BACK,
  ]);
  await view.picture('use-4-back');
  expect(await view.enrolments()).toBe(1);
  const deal = await irene(journey);
  await deal.propertyShows('dealstage', 'Decision Maker Bought-In');
  await deal.propertyShows('stage_approval', /^Not approved$/);
  await deal.timelineShows(
    'This deal was moved to Contract Sent without approval (amount 84000 EUR), so it was put back to Decision Maker Bought-In.',
  );
  expect(await deal.timelineEntries('Approved: ')).toBe(0);
  await deal.picks('Deal Stage', 'Contract Sent');
  await view.waitsAt(ASK);
  expect(await view.enrolments()).toBe(2);
  await deal.messageArrives(2);
});

test('an approver who says no gives a reason, and the deal goes back at once', async () => {
  const journey = await moved();
  const { view } = journey;
  const deal = await irene(journey);
  await deal.press('Reject');
  await deal.card.getByLabel('Why not').fill('Not before the audit.');
  await deal.press('Reject request');
  await view.finishes();
  expect((await view.way()).slice(3)).toEqual([
    '5. Ask for the approval and wait | Done | Result: Rejected',
    '6. What was the answer? | Took “None met”',
    '9. Put the deal back | Done | Result: Rejected · Put back: Yes',
    ...WENT_BACK.slice(1),
  ]);
  await deal.propertyShows('dealstage', 'Decision Maker Bought-In');
});

test('once the amount is another, the card says what has changed, and the deal goes back', async () => {
  const journey = await moved();
  const { view, workbench } = journey;
  workbench.emulator.clock.advance(MINUTE);
  const deal = await irene(journey);
  await deal.changesProperty('Amount', '99000');
  await deal.reloads();
  await deal.sees(/84,000.* → .*99,000/);
  await view.waitsAt(ASK);
  workbench.emulator.clock.advance(TIME_IS_UP);
  await view.finishes();
  expect((await view.way()).slice(-3)).toEqual(WENT_BACK);
  await deal.timelineShows('(amount 99000 EUR), so it was put back');
});

test('where HubSpot does not let the deal go back, it stays and the step says so', async () => {
  const { view, workbench } = await moved();
  workbench.emulator.rules.requireAtStage({
    stage: 'decisionmakerboughtin',
    property: 'hs_next_step',
  });
  workbench.emulator.clock.advance(TIME_IS_UP);
  await view.finishes();
  await view.stepShows(PUT_BACK, /^Not put back: HubSpot refused/);
  const deal = await view.opensRecord();
  await deal.propertyShows('dealstage', 'Contract Sent');
  await deal.timelineShows(/but HubSpot refused: .*hs_next_step/);
});
