import { startJourney } from '../support/journey.ts';

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

test('without a scope its line and what it makes say so, and all else is made', async () => {
  const { admin, workbench } = await startJourney({ bare: true });
  workbench.emulator.settings.withheldScopes = ['crm.schemas.deals.write'];
  const irene = await admin();
  await irene.press('Fix all that the app can');
  await irene.rests();
  await irene.sees('2 lines need something', 'It takes a person: the steps are in each line.');
  const words = 'Missing: crm.schemas.deals.write.';
  await irene.line('Scopes').getByText(words).waitFor();
  await irene.line('Properties of deals').getByText(words).waitFor();
  expect(await irene.line('Properties of deals').getByRole('button').count()).toBe(0);
  await irene.picture('set-up-without-scope');
  workbench.emulator.settings.withheldScopes = [];
  await irene.press('Look again');
  await irene.rests();
  await irene.press('Fix all that the app can');
  await irene.sees('The account is ready');
});

test('without custom events the account is ready, and says what still works', async () => {
  const { admin, workbench } = await startJourney({ bare: true });
  workbench.emulator.settings.tiers.customEvents = false;
  const irene = await admin();
  await irene.press('Fix all that the app can');
  await irene.sees('The account is ready', 'Everything works; the timeline gets notes.');
  await irene.picture('set-up-without-events');
});
