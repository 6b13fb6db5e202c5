import { DEAL, MINUTE, startJourney, type Journey } from '../support/journey.ts';
import { opensApproversPage, opensDeal } from '../support/journey-deal.ts';
import type { RepOnDeal } from '../support/rep-on-deal.ts';
import type { Visitor } from '../support/journey-visitor.ts';

const GUARD = 'Large contracts need a code';
const SEND = 'Send the owner a code and wait for it';
const MAYA = 'maya.lindqvist@northwind.example';
const TOM = 'tom.okafor@northwind.example';
const WENT_BACK = [
  '3. What was the result? | Took “None met”',
  '5. Put the deal back | Done',
  '6. Note that it was not approved | Done',
];
/** The workflow action's own two minutes come on top of the five of the code. */
const TIME_IS_UP = 7 * MINUTE;

/** The deal of 84,000 was moved to Contract Sent, and the workflow waits for its owner's code. */
async function moved(): Promise<Journey & { view: Visitor }> {
  const journey = await startJourney();
  const view = await journey.visitor();
  await view.starts(GUARD);
  await view.waitsAt(SEND);
  return { ...journey, view };
}

test('the owner’s code, entered on the approver’s page, approves the move', async () => {
  const { view, workbench } = await moved();
  expect(await view.messages()).toEqual([MAYA]);
  await view.stepShows(SEND, 'goes on by itself in 7:00');
  await opensApproversPage(view);
  await view.picture('use-4-page');
  workbench.emulator.clock.advance(MINUTE);
  await view.outside.entersCode(await view.codeInInbox());
  await view.outside.reads('Your code is confirmed');
  await view.finishes();
  expect(await view.way()).toEqual([
    '1. Note that the move waits | Done',
    '2. Send the owner a code and wait for it | Done | Send status: Sent · Result: Verified',
    '3. What was the result? | Took “Verified”',
    '4. Approve the move | Done',
  ]);
  await view.picture('use-4-approved');

  const deal = await view.opensRecord();
  await deal.propertyShows('dealstage', 'Contract Sent');
  await deal.propertyShows('stage_approval', /^Approved$/);
  await deal.propertyShows('otp_status', 'Verified');
  await deal.propertyShows('otp_verified_at', '23 Nov 2026, 12:01');
  await deal.propertyShows('otp_verified_purpose', 'Deal approval');
  await deal.propertyShows('otp_verified_by', 'Whoever had the code, on a page');
  await deal.timelineShows(
    'A workflow had a code sent to m•••@northwind.example (Deal approval).',
    'Verified: the code sent to m•••@northwind.example was entered on a page (Deal approval).',
  );
});

test('a move that nobody approves in time goes back, and the deal says not approved', async () => {
  const { view, workbench } = await moved();
  workbench.emulator.clock.advance(TIME_IS_UP);
  await view.finishes();
  expect((await view.way()).slice(1)).toEqual([
    '2. Send the owner a code and wait for it | Ran out | Send status: Sent · Result: Ran out',
    ...WENT_BACK,
  ]);
  await view.picture('use-4-back');
  const deal = await view.opensRecord();
  await deal.propertyShows('dealstage', 'Decision Maker Bought-In');
  await deal.propertyShows('stage_approval', /^Not approved$/);
  await deal.propertyShows('otp_verified_at', /^--$/);
  await deal.timelineShows('A workflow had a code sent');
  expect(await deal.timelineEntries('Verified:')).toBe(0);
});

test('the code does not fit once five minutes have passed', async () => {
  const { view, workbench } = await moved();
  await opensApproversPage(view);
  workbench.emulator.clock.advance(5 * MINUTE);
  await view.outside.entersCode(await view.codeInInbox());
  await view.outside.reads('This code cannot be used');
  workbench.emulator.clock.advance(2 * MINUTE);
  await view.finishes();
  expect((await view.way()).slice(2)).toEqual(WENT_BACK);
});

test('five wrong codes put the deal back at once', async () => {
  const { view } = await moved();
  await opensApproversPage(view);
  const code = Number((await view.codeInInbox()).replace(' ', ''));
  const wrong = (step: number): string => String((code + step) % 100_000_000).padStart(8, '0');
  for (const [step, left] of ['4 tries', '3 tries', '2 tries', '1 try'].entries()) {
    await view.outside.entersCode(wrong(step + 1));
    await view.outside.reads(`You have ${left} left.`);
  }
  await view.outside.entersCode(wrong(5));
  await view.outside.reads('This code cannot be used');
  await view.finishes();
  expect((await view.way()).slice(1)).toEqual([
    '2. Send the owner a code and wait for it | Done | Send status: Sent · Result: Too many wrong codes',
    ...WENT_BACK,
  ]);
});

test.each<[change: string, make: (deal: RepOnDeal) => Promise<void>]>([
  ['the amount is another', (deal) => deal.changesProperty('Amount', '48000')],
  [
    'the amount was another in between',
    async (deal) => {
      await deal.changesProperty('Amount', '99000');
      await deal.changesProperty('Amount', '84000');
    },
  ],
  ['the deal has another owner', (deal) => deal.picks('Deal owner', 'Tom Okafor')],
])('the right code does not fit any more when %s, and the deal goes back', async (_, make) => {
  const journey = await moved();
  const { view, workbench } = journey;
  await opensApproversPage(view);
  const code = await view.codeInInbox();
  workbench.emulator.clock.advance(MINUTE);
  await make(await opensDeal(journey, DEAL.large));
  await view.outside.entersCode(code);
  await view.outside.reads('This code cannot be used');
  await view.waitsAt(SEND);
  await view.picture('use-4-changed');
  workbench.emulator.clock.advance(TIME_IS_UP);
  await view.finishes();
  expect((await view.way()).slice(2)).toEqual(WENT_BACK);
  const deal = await view.opensRecord();
  await deal.propertyShows('dealstage', 'Decision Maker Bought-In');
  await deal.propertyShows('stage_approval', /^Not approved$/);
});

test('a deal of exactly 50,000 is guarded, by a code to its own owner', async () => {
  const { visitor } = await startJourney();
  const view = await visitor();
  await view.chooses(GUARD);
  await view.choosesRecord(DEAL.guardedExactly);
  await view.starts(GUARD);
  await view.waitsAt(SEND);
  expect(await view.messages()).toEqual([TOM]);
});

test('a deal of 18,500 may be moved without a code', async () => {
  const journey = await startJourney();
  const view = await journey.visitor();
  await view.chooses(GUARD);
  await view.choosesRecord(DEAL.small);
  await view.sees('is worth less than 50,000: it may be moved without a code');
  await view.starts(GUARD);
  const deal = await opensDeal(journey, DEAL.small);
  await deal.propertyShows('dealstage', 'Contract Sent');
  await deal.propertyShows('stage_approval', /^--$/);
  expect(await deal.messages()).toEqual([]);
  await view.sees('Nobody is in this workflow yet.');
});

test('a deal whose owner has left the company goes back, and the step says why', async () => {
  const journey = await startJourney();
  const before = await opensDeal(journey, DEAL.large);
  await before.picks('Deal owner', 'Paul Henning');
  const view = await journey.visitor();
  await view.starts(GUARD);
  await view.finishes();
  await view.stepShows(
    SEND,
    'Not sent: the user who has to approve is not active in this account. Choose another in the field User',
  );
  expect((await view.way()).slice(1)).toEqual([
    '2. Send the owner a code and wait for it | Failed | Send status: Not sent: the action failed · Result: The action failed',
    ...WENT_BACK,
  ]);
  await view.picture('use-4-owner-left');
  const deal = await view.opensRecord();
  await deal.propertyShows('dealstage', 'Decision Maker Bought-In');
  expect(await deal.messages()).toEqual([]);
});

test('putting a deal back does not enrol it again, and moving it on again does', async () => {
  const { view, workbench } = await moved();
  workbench.emulator.clock.advance(TIME_IS_UP);
  await view.finishes();
  expect(await view.enrolments()).toBe(1);
  await view.starts(GUARD);
  await view.waitsAt(SEND);
  expect(await view.enrolments()).toBe(2);
  await view.messageArrives(2);
});

test('in a narrow window the approver’s page comes into sight, and nothing sticks out', async () => {
  const { view } = await moved();
  await view.page.setViewportSize({ width: 390, height: 844 });
  const choice = await view.page.getByLabel('Enrolment').boundingBox();
  expect((choice?.x ?? 0) + (choice?.width ?? Infinity)).toBeLessThanOrEqual(390);
  await opensApproversPage(view);
  await view.picture('use-4-narrow');
  const page = await view.page.getByTitle('The approver’s browser').boundingBox();
  expect(page?.y).toBeGreaterThanOrEqual(0);
  expect(page?.y).toBeLessThan(844);
});
