import { removeTempTrees } from '../../tools/support/temp-tree.ts';
import { FORMS } from '../../../workbench/workflows/forms.ts';
import { ADA, closeStages, setStage } from './support/stage.ts';

afterEach(closeStages);
afterAll(removeTempTrees);

const stageWith = (...contacts: Record<string, string>[]) =>
  setStage([], {}, ({ records }) => {
    for (const contact of contacts) records.create('contacts', contact);
  });

test('a form makes a contact that is not there, a lead that came by a form', async () => {
  const { engine, emulator } = await stageWith();
  const result = engine.submitForm('sign-up', {
    firstname: ' Ada ',
    lastname: 'Osei',
    email: 'Ada@Example.com',
  });
  expect(result).toMatchObject({ ok: true, created: true });
  const [contact] = emulator.records.list('contacts');
  expect(contact?.properties).toMatchObject({
    firstname: 'Ada',
    lastname: 'Osei',
    email: ADA,
    lifecyclestage: 'lead',
  });
  expect(emulator.records.get('contacts', contact?.id ?? '')?.history['email']).toMatchObject([
    { sourceType: 'FORM' },
  ]);
});

test('a form finds its contact by the address, in any case and with blanks around it', async () => {
  const { engine, emulator } = await stageWith({ email: ADA });
  const result = engine.submitForm('enter-code', {
    email: ' ADA@example.com ',
    otp_entered_code: ' 482 913 ',
  });
  const [contact, ...others] = emulator.records.list('contacts');
  expect(others).toEqual([]);
  expect(result).toEqual({
    ok: true,
    form: 'enter-code',
    contactId: contact?.id,
    created: false,
  });
  expect(contact?.properties).toMatchObject({ email: ADA, otp_entered_code: '482 913' });
});

test('a contact is found by an additional address, and keeps its first one', async () => {
  const { engine, emulator } = await stageWith({
    email: ADA,
    hs_additional_emails: 'ada@home.example;a.osei@work.example',
  });
  engine.submitForm('delete-account', { email: 'a.osei@work.example' });
  expect(emulator.records.list('contacts')).toMatchObject([{ properties: { email: ADA } }]);
});

test('a field that is left empty keeps what the contact has', async () => {
  const { engine, emulator } = await stageWith({ email: ADA, account_request_reason: 'Fees' });
  engine.submitForm('delete-account', { email: ADA, account_request_reason: '  ' });
  expect(emulator.records.list('contacts')[0]?.properties['account_request_reason']).toBe('Fees');
});

test.each<[string, Record<string, unknown>, string, string]>([
  [
    'a property that is no field',
    { email: ADA, portal_access: 'granted' },
    'not_a_field',
    'portal_access',
  ],
  [
    'a field of another form',
    { email: ADA, otp_entered_code: '1' },
    'not_a_field',
    'otp_entered_code',
  ],
  [
    'a name from the language',
    JSON.parse(`{"email":"${ADA}","__proto__":"x"}`),
    'not_a_field',
    '__proto__',
  ],
  ['no address', { account_request_reason: 'Fees' }, 'missing', 'email'],
  ['a blank address', { email: '  ' }, 'missing', 'email'],
  ['no address at all in it', { email: 'ada' }, 'not_an_email', 'email'],
  ['two addresses', { email: `${ADA},b@example.com` }, 'not_an_email', 'email'],
  ['a number', { email: 5 }, 'not_text', 'email'],
  ['a list', { email: [ADA] }, 'not_text', 'email'],
  [
    'a text longer than HubSpot holds',
    { email: ADA, account_request_reason: 'x'.repeat(65_537) },
    'too_long',
    'account_request_reason',
  ],
])('%s is refused, and nothing is written', async (_, values, refused, field) => {
  const { engine, emulator } = await stageWith();
  expect(engine.submitForm('delete-account', values)).toEqual({ ok: false, refused, field });
  expect(emulator.records.list('contacts')).toEqual([]);
});

test.each(['nonsense', 'toString', '__proto__', ''])('there is no form %j', async (form) => {
  const { engine } = await stageWith();
  expect(engine.submitForm(form, { email: ADA })).toEqual({ ok: false, refused: 'unknown_form' });
});

test.each(Object.entries(FORMS))(
  'the form %s asks for an address and is worded for people',
  (_, form) => {
    expect(form.fields.filter(({ type }) => type === 'email')).toEqual([
      { property: 'email', label: 'Email', type: 'email', required: true },
    ]);
    for (const text of [form.title, form.intro, form.button, form.thanks]) {
      expect(text).toMatch(/^[A-Z]/);
    }
  },
);
