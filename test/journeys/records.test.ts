import { CONTACT, MINUTE, startJourney } from '../support/journey.ts';

const SENSITIVE = 'Before a sensitive change';
const TOO_NEW = 'Too new for this reason';

test('a contact without an address has nowhere to send to, until one is added', async () => {
  const { rep } = await startJourney();
  const maya = await rep({ contact: CONTACT.withoutAddress });
  await maya.sees('No email address on this contact', 'Add one to the record.');
  expect(await maya.button('Send code').count()).toBe(0);
  await maya.picture('no-address');
  await maya.changesProperty('Email', 'bernard@harbour.example');
  await maya.reloads();
  await maya.sees('You added this address just now', 'b•••@harbour.example');
  await maya.pickReason(SENSITIVE);
  await maya.sees(TOO_NEW, 'You added this address just now.');
  expect(await maya.button('Send code').count()).toBe(0);
  await maya.picture('added-too-new');
  expect(await maya.messages()).toEqual([]);
});

test('an address that this rep changed today is a warning, and no place for a risky reason', async () => {
  const { rep } = await startJourney();
  const maya = await rep({ contact: CONTACT.changedByMaya });
  await maya.sees('You changed this address at 10:00', 'proves nothing about the person');
  await maya.picture('changed-today');
  await maya.pickReason(SENSITIVE);
  await maya.sees(TOO_NEW, 'You changed this address at 10:00.', 'until 24 Nov, 10:00');
  expect(await maya.button('Send code').count()).toBe(0);
  await maya.picture('too-new');
});

test('of several addresses the rep chooses where the code goes', async () => {
  const { rep } = await startJourney();
  const maya = await rep({ contact: CONTACT.severalAddresses });
  const choice = maya.card.getByLabel('Send the code to');
  await choice.waitFor();
  expect(await choice.locator('option').allInnerTexts()).toEqual([
    'e•••@bosphorus-lines.example',
    'e•••@private-mail.example',
    'e•••@oldemployer.example',
  ]);
  await choice.selectOption({ label: 'e•••@private-mail.example' });
  await maya.picture('several-addresses');
  await maya.sendsCode();
  await maya.sees('Code sent to e•••@private-mail.example');
  expect(await maya.messages()).toEqual(['elif@private-mail.example']);
});

test('a code no longer fits a record whose address changed since', async () => {
  const { rep, workbench } = await startJourney();
  const maya = await rep();
  const code = await maya.sendsCode();
  workbench.emulator.clock.advance(MINUTE);
  await maya.changesProperty('Email', 'ada@elsewhere.example');
  await maya.pastes(code);
  await maya.sees(/The record has changed since|This address is no longer/, /cancel this code/);
  await maya.picture('changed-since');
  await maya.reloads();
  await maya.sees('This address is no longer on the record', 'The code sent to it can’t be used.');
  expect(await maya.codeField.count()).toBe(0);
  await maya.picture('stranded');
  await maya.propertyShows('otp_status', 'Code sent');
  await maya.press('Cancel code');
  await maya.sees(/^The code was canceled$/, 'a•••@elsewhere.example');
});

test('a caller who asks for another address is a warning sign', async () => {
  const { rep } = await startJourney();
  const maya = await rep({ contact: CONTACT.longAddress });
  await maya.press('The caller asks for another address?');
  await maya.sees('Codes go only to addresses and numbers on this record.', 'don’t add one');
  await maya.picture('another-address');
});
