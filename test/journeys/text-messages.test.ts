import { CONTACT, startJourney } from '../support/journey.ts';

const HANA = '+1 ••• ••• •43';

test('a code goes to the phone that the rep chose, and is read out from there', async () => {
  const { rep, workbench } = await startJourney();
  const maya = await rep({ contact: CONTACT.withMobile });
  const choice = maya.card.getByLabel('Send the code to');
  await choice.waitFor();
  expect(await choice.locator('option').allInnerTexts()).toEqual([
    'h•••@lakeside.example',
    `Text message to ${HANA}`,
  ]);
  await choice.selectOption({ label: `Text message to ${HANA}` });
  await maya.picture('phone-chosen');
  await maya.button('Send code').click();
  await maya.sees(`Code sent by text message to ${HANA}`, 'to the phone number we have on file');
  const text = await maya.textOnPhone();
  await maya.picture('text-sent');
  expect(workbench.twilio.messages().map(({ to }) => to)).toEqual(['+12025550143']);
  expect(await maya.messages()).toEqual([]);
  await maya.pastes(/\d{3} \d{3}/.exec(text)?.[0] ?? '');
  await maya.sees('Verified', `The caller can read text messages to ${HANA}.`);
  await maya.picture('verified-by-text');
});

test('no text goes abroad, or where a number was changed today and much depends on it', async () => {
  const { rep, workbench } = await startJourney();
  const maya = await rep({ contact: CONTACT.mobileChanged });
  await maya.sees('This number was changed at 10:00');
  await maya.picture('number-changed');
  await maya.card.getByLabel('Send the code to').selectOption({ index: 1 });
  await maya.button('Send code').click();
  await maya.sees('No text messages go to that country', 'Nothing was sent.');
  await maya.picture('abroad');
  await maya.pickReason('Before a sensitive change');
  await maya.card.getByLabel('Send the code to').selectOption({ index: 0 });
  await maya.sees('Too new for this reason');
  expect(workbench.twilio.messages()).toEqual([]);
});

test('mail that comes back is told by the card itself, and the code goes to the phone instead', async () => {
  const { rep, workbench } = await startJourney();
  workbench.emulator.emails.setNextFate({ fate: 'bounces', reason: 'UNKNOWN_USER' });
  const maya = await rep({ contact: CONTACT.withMobile });
  await maya.button('Send code').click();
  await maya.sees('There is no such mailbox', 'Send a new code another way');
  await maya.page.getByText('Came back: UNKNOWN_USER').first().waitFor();
  await maya.picture('came-back');
  await maya.button('Send a new code').click();
  await maya.sees(`Code sent by text message to ${HANA}`, 'to the phone number we have on file');
  const text = await maya.textOnPhone();
  await maya.picture('text-instead');
  await maya.pastes(/\d{3} \d{3}/.exec(text)?.[0] ?? '');
  await maya.sees('Verified', `The caller can read text messages to ${HANA}.`);
});
