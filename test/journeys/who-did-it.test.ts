import { DEAL, IRENE, MINUTE, startJourney } from '../support/journey.ts';

const CONFIRMED = 'Maya Lindqvist (confirmed by HubSpot)';
const STATED = 'Maya Lindqvist (as stated by the card)';

test('where HubSpot says who sits at the card, record and timeline say that it did', async () => {
  const { rep } = await startJourney();
  const maya = await rep();
  await maya.pastes(await maya.sendsCode());
  await maya.sees(/^Verified$/);
  await maya.propertyShows('otp_verified_by', CONFIRMED);
  await maya.opensTimelineEntries();
  await maya.timelineShows(CONFIRMED);
  expect(await maya.timelineEntries(STATED)).toBe(0);
  await maya.picture('confirmed-by-hubspot');
});

test('a card that stays open all day has HubSpot say it again', async () => {
  const { rep, workbench } = await startJourney();
  const maya = await rep();
  await maya.sees('Send the code to');
  workbench.emulator.clock.advance(30 * MINUTE);
  await maya.pastes(await maya.sendsCode());
  await maya.sees(/^Verified$/);
  await maya.propertyShows('otp_verified_by', CONFIRMED);
});

test('an account without endpoints verifies all the same, and says that the card stated who it was', async () => {
  const { rep } = await startJourney({ publicEndpoints: false });
  const maya = await rep();
  await maya.pastes(await maya.sendsCode());
  await maya.sees(/^Verified$/);
  await maya.propertyShows('otp_verified_by', STATED);
  await maya.opensTimelineEntries();
  await maya.timelineShows(STATED);
  expect(await maya.timelineEntries(CONFIRMED)).toBe(0);
});

/** Irene must enter the code for Contract Sent herself. */
const IRENE_ENTERS = {
  homeCurrency: 'EUR',
  stages: [
    {
      ...{ pipeline: 'default', stage: 'contractsent' },
      tiers: [{ from: { EUR: 0 }, approvals: [{ users: ['60100003'] }], approverEnters: true }],
    },
  ],
};

test('where the approver must enter the code, a colleague with the code cannot, and the approver can', async () => {
  const { onDeal } = await startJourney({ approvals: IRENE_ENTERS });
  const maya = await onDeal(DEAL.large);
  const code = await maya.asksForApproval('The client signs today.');
  await maya.approvesWith(code);
  await maya.sees('Only Irene Costa may enter this code', /Nothing was approved/);
  await maya.picture('only-the-approver');
  const irene = await onDeal(DEAL.large, { user: IRENE });
  await irene.approvesWith(code);
  await irene.sees('Moved to Contract Sent');
  await irene.propertyShows(
    'otp_approved_by',
    'Irene Costa; entered by Irene Costa (confirmed by HubSpot)',
  );
});

test('where nobody could say that it is the approver, no code goes out', async () => {
  const { onDeal } = await startJourney({ approvals: IRENE_ENTERS, publicEndpoints: false });
  const maya = await onDeal(DEAL.large);
  await maya.card.getByLabel('Why').fill('The client signs today.');
  await maya.press(/^Ask .+ for approval$/);
  await maya.sees('Only Irene Costa may enter this code');
  expect(await maya.messages()).toEqual([]);
});
