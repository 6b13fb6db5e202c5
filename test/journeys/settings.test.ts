import { IRENE, MINUTE, startJourney, TOM } from '../support/journey.ts';

test('an admin lengthens a code, sees what that is worth, and the next code has it', async () => {
  const { admin, rep, workbench } = await startJourney();
  const irene = await admin();
  await irene.opens('Policies');
  await irene.sees('1 in 200,000', '1 in 1,923');
  await irene.press('More: Digits of a code');
  await irene.sees('1 in 2,000,000', '1 in 19,231', '1 change is not saved');
  await irene.field(/^Minutes a code works/).fill('20');
  await irene.field(/^Minutes a code works/).press('Tab');
  await irene.sees('The nearest value that can be saved is 10.', '1 value cannot be saved');
  expect(await irene.button('Save').isDisabled()).toBe(true);
  await irene.picture('settings-policies');
  await irene.field(/^Minutes a code works/).fill('8');
  await irene.field(/^Minutes a code works/).press('Tab');
  await irene.press('Save');
  await irene.sees('Version 2 is saved.');
  await irene.opens('History');
  await irene.sees('Somebody on the phone, Digits of a code: 6 → 7');
  await irene.picture('settings-history');
  workbench.emulator.clock.advance(MINUTE + 1);
  const maya = await rep();
  await maya.press('Send code');
  await maya.sees(/^Code sent to/);
  const sent = workbench.emulator.emails.sent().at(-1);
  expect(sent?.customProperties['otp_code']?.replace(' ', '')).toMatch(/^\d{7}$/);
});

test('of two admins who save at once one is shown what the other changed, and nothing is lost', async () => {
  const { admin } = await startJourney();
  const [irene, tom] = [await admin({ user: IRENE }), await admin({ user: TOM })];
  await tom.opens('Deals');
  await tom.sees('Guard a stage');
  await tom.picture('settings-deals');
  await tom.press('Guard this stage no more');
  await tom.press('Save');
  await tom.sees('Version 2 is saved.');
  await irene.opens('Channels');
  await irene.press('More: Text messages in a day');
  await irene.press('Save');
  await irene.sees('Tom Okafor saved other settings', 'Guarded stages: 3 entries → 2 entries');
  await irene.picture('settings-meanwhile');
  await irene.press('Put mine on top of theirs');
  await irene.sees('1 change is not saved');
  await irene.press('Save');
  await irene.sees('Version 3 is saved.');
  await irene.opens('Deals');
  await irene.button('Guard this stage no more').nth(1).waitFor();
  expect(await irene.button('Guard this stage no more').count()).toBe(2);
});

test('an admin says who e-mail comes from, and gets the message that a contact would get, in the language of their choice', async () => {
  const { admin, workbench } = await startJourney();
  const irene = await admin();
  await irene.opens('Channels');
  await irene.field('Sender’s name').fill('Northwind Codes');
  await irene.field('Sender’s address').fill('codes@northwind.example');
  await irene.field('Address for answers').fill('help@northwind');
  await irene.sees('One e-mail address and nothing else', '1 value cannot be saved');
  await irene.picture('settings-sender');
  await irene.field('Address for answers').fill('help@northwind.example');
  await irene.press('Save');
  await irene.sees('Version 2 is saved.');
  await irene.field('Language').selectOption({ label: 'Deutsch' });
  await irene.press('Send me a test');
  await irene.sees('Handed over to i');
  await irene.picture('settings-channels');
  const [message] = workbench.inbox.messages();
  expect(message).toMatchObject({
    to: 'irene.costa@northwind.example',
    from: 'Northwind Codes <codes@northwind.example>',
    replyTo: 'help@northwind.example',
  });
});
