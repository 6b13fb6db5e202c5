import { IRENE, startJourney } from '../support/journey.ts';

test('a bare account becomes ready by pressing the buttons alone, and sends its first code', async () => {
  const { admin, rep } = await startJourney({ bare: true });
  const irene = await admin();
  await irene.sees('5 lines need something', 'The app can make what is missing by itself.');
  await irene.picture('set-up-bare');
  await irene.line('Object “OTP entry”').getByRole('button', { name: 'Fix' }).click();
  await irene.sees('4 lines need something');
  await irene.press('Fix all that the app can');
  await irene.sees('The account is ready', 'Nothing was saved yet: the defaults hold.');
  expect(await irene.linesThatAre('Missing')).toBe(0);
  await irene.picture('set-up-ready');
  await irene.opens('People');
  await irene.press('Make me an admin');
  await irene.press('Save');
  await irene.sees('Version 1 is saved.');
  await irene.picture('set-up-first-version');
  const maya = await rep();
  await maya.sendsCode();
});

test.each([
  [
    'crm.schemas.deals.write',
    'Properties of deals',
    'Missing: crm.schemas.deals.write.',
    'One line needs',
  ],
  ['crm.schemas.custom.write', 'Object “OTP entry”', 'Missing: crm.schemas.custom.write.', ''],
])('without %s the line of what it makes says so, and all else is made', async (...row) => {
  const [scope, title, words] = row;
  const { admin, workbench } = await startJourney({ bare: true });
  workbench.emulator.settings.withheldScopes = [scope];
  const irene = await admin({ user: IRENE });
  await irene.press('Fix all that the app can');
  await irene.button('Fix all that the app can').waitFor({ state: 'detached' });
  await irene.line(title).getByText(words).waitFor();
  await irene.line('Scopes').getByText(words).waitFor();
  expect(await irene.line(title).getByRole('button').count()).toBe(0);
  await irene.picture(`set-up-without-${scope}`);
  workbench.emulator.settings.withheldScopes = [];
  await irene.looksAgain();
  await irene.press('Fix all that the app can');
  await irene.sees('The account is ready');
});
