import { startJourney, TOM, MAYA, CONTACT, MINUTE } from '../support/journey.ts';

test('a rep sends a code, pastes what the caller reads back, and everything says verified', async () => {
  const { rep } = await startJourney();
  const maya = await rep();
  await maya.sees('Confirm who is calling');
  await maya.picture('01-ready');
  const code = await maya.sendsCode();
  await maya.sees(/^By you, just now$/, /left · 5 tries left/);
  await maya.picture('02-open');

  expect(await maya.messages()).toEqual(['ada.moreno@fjordkraft.example']);
  const message = await maya.newestMessage();
  const phrase = /the message shows the words\s+(\w+ \w+)/.exec(await maya.card.innerText())?.[1];
  expect(message).toContain(phrase);

  await maya.pastes(` ${code} `);
  await maya.sees(/^Verified$/);
  await maya.picture('03-verified');
});
