import { CONTACT, MINUTE, startJourney } from '../support/journey.ts';

const SENT_AT = '23 Nov 2026, 12:00';
const VERIFIED_AT = '23 Nov 2026, 12:01';

test('a rep sends a code, pastes what the caller reads back, and everything says verified', async () => {
  const { rep, workbench } = await startJourney();
  const maya = await rep();
  await maya.sees('Send the code to', 'a•••@fjordkraft.example');
  await maya.picture('ready');
  const code = await maya.sendsCode();
  await maya.sees(/^By you, just now$/, /left · 5 tries left/);
  expect(await maya.messages()).toEqual(['ada.moreno@fjordkraft.example']);
  await maya.propertyShows('otp_status', 'Code sent');
  await maya.propertyShows('otp_status_at', SENT_AT);
  await maya.timelineShows('Maya Lindqvist had a code sent to a•••@fjordkraft.example');
  await maya.picture('open');

  workbench.emulator.clock.advance(MINUTE);
  await maya.pastes(` ${code} `);
  await maya.sees(/^Verified$/, 'The caller can read the mailbox a•••@fjordkraft.example.');
  await maya.sees('Verified just now by you for “Confirm who is calling”; counts until 12:31.');
  await maya.picture('verified');

  for (const look of ['at once', 'after reloading']) {
    await maya.propertyShows('otp_status', 'Verified');
    await maya.propertyShows('otp_verified_at', VERIFIED_AT);
    await maya.propertyShows('otp_verified_until', '23 Nov 2026, 12:31');
    await maya.propertyShows('otp_verified_purpose', 'Confirm who is calling');
    await maya.propertyShows('otp_verified_by', 'Maya Lindqvist');
    await maya.timelineShows(
      'Verified: the code sent to a•••@fjordkraft.example was entered by Maya Lindqvist',
    );
    await maya.sees(/^Verified just now by you/, 'Earlier verifications');
    if (look === 'at once') await maya.reloads();
  }
  await maya.picture('verified-later');
});

test('the message and the card show the same two words', async () => {
  const { rep } = await startJourney();
  const maya = await rep();
  await maya.sendsCode();
  const onCard = /the message shows the words (\w+ \w+)/.exec(await maya.words())?.[1];
  expect(onCard).toMatch(/^\w+ \w+$/);
  expect(await maya.newestMessage()).toContain(onCard);
});

test('who was verified minutes ago is not asked again by accident', async () => {
  const { rep, workbench } = await startJourney();
  const maya = await rep();
  await maya.pastes(await maya.sendsCode());
  await maya.sees(/^Verified$/);
  workbench.emulator.clock.advance(4.5 * MINUTE);
  await maya.reloads();
  await maya.sees('Verified 4 minutes ago by you for “Confirm who is calling”');
  await maya.button('Verify again').waitFor();
  await maya.pickReason('Before a sensitive change');
  await maya.sees('Verified 4 minutes ago by you for “Confirm who is calling”');
  await maya.picture('verified-for-another-reason');
});

test('a verification says so when its address has left the record', async () => {
  const { rep, workbench } = await startJourney();
  const maya = await rep();
  await maya.pastes(await maya.sendsCode());
  await maya.sees(/^Verified$/);
  workbench.emulator.clock.advance(2 * MINUTE);
  await maya.changesProperty('Email', 'ada@elsewhere.example');
  await maya.reloads();
  await maya.sees('This address is no longer on the record', 'a•••@elsewhere.example');
  await maya.sees('The verification says nothing about the address that is there now.');
  await maya.picture('verified-address-gone');
});

test('no name with markup in it is drawn as markup', async () => {
  const { rep } = await startJourney();
  const maya = await rep({ contact: CONTACT.markup });
  maya.page.on('dialog', (dialog) => void maya.slips.push(dialog.message()));
  const code = await maya.sendsCode();
  const message = await maya.newestMessage();
  expect(message).not.toMatch(/<[a-z/]|&[a-z]+;/);
  expect(await maya.words()).not.toMatch(/<[a-z/]|&[a-z]+;/);
  await maya.picture('markup');
  await maya.pastes(code);
  await maya.sees(/^Verified$/);
  expect(await maya.page.locator('.timeline b, .timeline script, .identity b').count()).toBe(0);
});
