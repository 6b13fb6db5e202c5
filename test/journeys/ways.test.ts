import { startJourney } from '../support/journey.ts';

/** Whoever reloads at once may be faster than the word that the message has left. */
const OPEN = /^(Code sent|Sending a code) to a•••@fjordkraft\.example$/;

test('a code travels by a mail server as well', async () => {
  const { rep, workbench } = await startJourney({ mail: 'smtp' });
  const maya = await rep();
  const code = await maya.sendsCode();
  expect(workbench.inbox.messages().map(({ via, to }) => ({ via, to }))).toEqual([
    { via: 'smtp', to: 'ada.moreno@fjordkraft.example' },
  ]);
  await maya.pastes(code);
  await maya.sees(/^Verified$/);
  await maya.propertyShows('otp_status', 'Verified');
});

test('an account without custom events has notes on the timeline', async () => {
  const { rep, workbench } = await startJourney({ customEvents: false });
  const maya = await rep();
  await maya.pastes(await maya.sendsCode());
  await maya.sees(/^Verified$/);
  await maya.page.getByRole('button', { name: 'Notes', exact: true }).click();
  await maya.timelineShows('had a code sent to', 'Verified: the code sent to');
  expect(workbench.emulator.events.occurrences()).toEqual([]);
  await maya.picture('notes');
});

test('a rep with HubSpot in German reads out German, and the code is checked', async () => {
  const { rep } = await startJourney();
  const maya = await rep();
  await maya.page.getByLabel(/^Language/).selectOption('de');
  await maya.press('Code senden');
  await maya.sees(/^Code an .+ gesendet$/, 'Ich habe gerade einen Code aus 6 Ziffern');
  await maya.picture('german');
  await maya.card.getByLabel('Code der anrufenden Person').fill(await maya.codeInInbox());
  await maya.sees(/^Verifiziert$/);
});

test('a rep who has no mouse gets from the reason to verified', async () => {
  const { rep } = await startJourney();
  const maya = await rep();
  const { keyboard } = maya.page;
  const reason = maya.card.getByLabel('Reason');
  await reason.focus();
  await keyboard.press('Tab');
  expect(await maya.focused()).toBe('Send code');
  await keyboard.press('Enter');
  await maya.sees(/^Code sent to/);
  const code = await maya.codeInInbox();
  await reason.focus();
  await keyboard.press('Tab');
  expect(await maya.focused()).toBe('Code from the caller');
  await keyboard.type(code.slice(0, 6));
  await keyboard.press('Enter');
  await maya.sees('That does not look like a code', 'This cost no try');
  await maya.picture('not-a-code');
  await keyboard.type(code.slice(6));
  await maya.sees(/^Verified$/);
});

test('a double click sends one message', async () => {
  const { rep, workbench } = await startJourney();
  const maya = await rep();
  await maya.button('Send code').dblclick();
  await maya.sees(/^Code sent to/);
  await maya.reloads();
  await maya.sees(OPEN);
  expect(workbench.inbox.messages()).toHaveLength(1);
});

test('the tab of the record shows the same truth as the sidebar', async () => {
  const { rep } = await startJourney();
  const maya = await rep({ tab: 'otp_contact_tab' });
  await maya.picture('tab-ready');
  const code = await maya.sendsCode();
  await maya.picture('tab-open');
  const sidebar = maya.page.locator('[data-card="otp_contact_sidebar"]');
  await maya.page.reload();
  for (const card of [maya.card, sidebar]) {
    await card.getByText(OPEN).waitFor();
    await card.getByText(/left · 5 tries left$/).waitFor();
  }
  await maya.pastes(code);
  await maya.sees(/^Verified$/);
  await maya.page.reload();
  for (const card of [maya.card, sidebar]) {
    await card.getByText(/^Verified just now by you/).waitFor();
    await card.getByText('Earlier verifications').waitFor();
  }
  await maya.picture('tab-verified');
});
