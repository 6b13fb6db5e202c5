import type { SettingsRequest } from '../../../src/contract/settings-request.ts';
import { OpenedSettings } from './support/opened-settings.tsx';
import { ME, version, view } from './support/views.ts';

const open = (tab: string, seen = view()): Promise<OpenedSettings> =>
  new OpenedSettings([], seen).open(tab);

const lastSave = (page: OpenedSettings) => page.fn.of('save').at(-1)?.settings;

describe('channels', () => {
  test('how messages leave is shown, and what it is signed with', async () => {
    const sms = { channel: 'sms', via: 'twilio', brand: 'Northwind', detail: '+4420' } as const;
    const { words } = await open('channels', view({ channels: [...view().channels, sms] }));
    for (const each of ['HubSpot’s transactional e-mail', 'Northwind Bank', '7001', 'Twilio']) {
      expect(words).toContain(each);
    }
  });

  test('a test message goes by the channel and in the language that were chosen', async () => {
    const page = await open('channels');
    await page.set(page.select('testLanguage'), 'pt-BR');
    page.fn.answersOnce({ ok: true, action: 'test', to: 'r•••@northwind.example' });
    await page.press('Send me a test');
    expect(page.fn.of('test')).toMatchObject([{ channel: 'email', language: 'pt-BR' }]);
    expect(page.alerts).toEqual([
      'Handed over to r•••@northwind.example. See that it arrives, and that the code is in it.',
    ]);
  });

  test('what a message says is shown in the language that was chosen', async () => {
    const page = await open('channels');
    await page.set(page.select('testLanguage'), 'de');
    const said = { direction: 'ltr', subject: 'Ihr Code', text: 'Guten Tag\n\n123 456' } as const;
    const asked = { channel: 'email', language: 'de' } as const;
    page.fn.answersOnce({ ok: true, action: 'preview', ...asked, ...said });
    await page.press('Show the text');
    expect(page.fn.of('preview')).toMatchObject([asked]);
    for (const each of ['Ihr Code', 'Guten Tag', '123 456']) expect(page.words).toContain(each);
    await page.set(page.select('testLanguage'), 'fr');
    expect(page.words).not.toContain('Guten Tag');
  });

  test.each([
    ['template', 'HubSpot refused the e-mail'],
    ['account', 'This HubSpot account may not send'],
    ['sender', 'The mail server refused the sender'],
    ['address', 'No message can go to you this way'],
    ['recipient', 'Your own address was refused'],
    ['later', 'The mail server asks to try again later'],
    ['anything', 'The message was refused'],
  ])('a test that is refused for its %s says what to do', async (reason, title) => {
    const page = await open('channels');
    page.fn.answersOnce({ ok: false, refusal: 'delivery_refused', reason, detail: '' });
    await page.press('Send me a test');
    expect(page.alerts).toContain(title);
  });

  test('who has had enough test messages is told when the next can go', async () => {
    const page = await open('channels');
    const until = Date.UTC(2026, 10, 25, 15, 20);
    page.fn.answersOnce({ ok: false, refusal: 'too_many_tests', until });
    await page.press('Send me a test');
    expect(page.alerts).toContain('Enough test messages for now');
    expect(page.words).toMatch(/can go from Nov 25, 2026, .+:20/);
  });

  test('a test that was refused shows the carrier’s own code', async () => {
    const page = await open('channels');
    const refused = {
      refusal: 'delivery_refused',
      reason: 'later',
      detail: 'SMTP 451 4.7.1',
    } as const;
    page.fn.answersOnce({ ok: false, ...refused });
    await page.press('Send me a test');
    expect(page.words).toContain('The answer was: SMTP 451 4.7.1.');
  });

  test('what e-mail says of its sender is part of the settings, and an emptied field is left to the secret', async () => {
    const { settings } = view();
    const email = { ...settings.email, replyTo: 'help@northwind.example' };
    const page = await open('channels', view({ settings: { ...settings, email } }));
    expect(page.input('senderName').props.placeholder).toBe('Northwind Bank');
    await page.type('senderName', 'Contoso ');
    await page.set(page.input('senderName'), 'Contoso ');
    await page.type('senderAddress', 'codes@contoso.example');
    await page.type('replyTo', '');
    await page.type('emailId', '8002');
    await page.press('Save');
    expect(lastSave(page)?.email).toEqual({
      ...{ senderName: 'Contoso', senderAddress: 'codes@contoso.example' },
      ...{ replyTo: null, emailId: '8002' },
    });
  });

  test.each([
    ['senderName', 'Bank <a@b.example>', 'Up to 80 letters'],
    ['senderAddress', 'a@b.example, c@d.example', 'One e-mail address and nothing else'],
    ['replyTo', 'help', 'One e-mail address and nothing else'],
    ['emailId', 'seven', 'A number, such as 7001.'],
  ])('%s that is %j is marked with what to do, and keeps from saving', async (name, text, toDo) => {
    const page = await open('channels');
    await page.type(name, text);
    expect(page.input(name).props).toMatchObject({
      ...{ error: true, validationMessage: expect.stringContaining(toDo) },
    });
    expect(page.isEnabled('Save')).toBe(false);
  });

  test('a name that the function would not save is marked, with the nearest, until it is changed', async () => {
    const page = await open('channels');
    await page.type('senderName', 'Bank.co/x');
    const refused = { refusal: 'not_sound', path: 'email.senderName', nearest: 'Bank' } as const;
    page.fn.answersOnce({ ok: false, ...refused });
    await page.press('Save');
    expect(page.alerts).toContain('Name of e-mail’s sender cannot be saved as it is');
    expect(page.input('senderName').props).toMatchObject({
      ...{ error: true, validationMessage: 'The nearest value that can be saved is Bank.' },
    });
    await page.type('senderName', 'Bank');
    expect(page.input('senderName').props.error).toBe(false);
  });

  test('where a mail server sends, HubSpot’s e-mail has no field, and the address is the secret’s', async () => {
    const emailSecret = {
      ...{ via: 'smtp' as const, senderName: 'Northwind', emailId: null },
      senderAddress: 'verify@northwind.example',
    };
    const page = await open('channels', view({ emailSecret }));
    expect(page.input('senderAddress').props.placeholder).toBe('verify@northwind.example');
    expect(page.words).not.toContain('Id of HubSpot’s e-mail');
    expect(page.words).toContain('One from which the mail server lets you send.');
  });

  test('countries and text messages in a day are part of the settings', async () => {
    const page = await open('channels');
    await page.set(page.multi('countries'), ['IE', 'GB']);
    await page.set(page.number('messagesPerDay'), 10_001);
    expect(page.number('messagesPerDay').props.error).toBe(true);
    await page.set(page.number('messagesPerDay'), 500);
    await page.press('Save');
    expect(lastSave(page)?.sms).toEqual({ countries: ['IE', 'GB'], messagesPerDay: 500 });
  });
});

describe('people', () => {
  test('as long as nobody is an admin the reader can become one', async () => {
    const page = await open('people');
    expect(page.alerts).toContain('Nobody is an admin yet');
    await page.press('Make me an admin');
    await page.press('Save');
    expect(lastSave(page)?.roles.people).toEqual([{ userId: ME, role: 'admin' }]);
  });

  test('everyone, teams and people have roles', async () => {
    const page = await open('people');
    await page.set(page.select('everyone'), 'viewer');
    await page.set(page.select('add-team'), '5');
    await page.set(page.select('team-5'), 'approver');
    await page.set(page.select('add-person'), '7');
    await page.set(page.select('person-7'), 'supervisor');
    await page.press('Save');
    expect(lastSave(page)?.roles).toEqual({
      everyone: 'viewer',
      teams: [{ teamId: '5', role: 'approver' }],
      people: [{ userId: 7, role: 'supervisor' }],
    });
  });

  test('a role can be taken back', async () => {
    const page = await open('people');
    await page.set(page.select('add-person'), '7');
    await page.press('Remove');
    expect(page.words).not.toContain('not saved');
  });

  test('whoever has left stays in the list until somebody takes them out', async () => {
    const { settings } = view();
    const roles = { ...settings.roles, people: [{ userId: 99, role: 'sender' as const }] };
    const page = await open('people', view({ settings: { ...settings, roles } }));
    expect(page.words).toContain('No longer in this account (99)');
    await page.press('Remove');
    await page.press('Save');
    expect(lastSave(page)?.roles.people).toEqual([]);
  });
});

describe('the history', () => {
  test('says that nothing was saved yet', async () => {
    expect((await open('history')).words).toContain('Nothing was saved yet');
  });

  test('names who changed what, and of lists how long they were', async () => {
    const changes = [
      { path: 'purposes.caller_check.whenNew', before: '"warn"', now: '"refuse"' },
      { path: 'roles.people', before: '[]', now: '[{"userId":1,"role":"admin"}]' },
      { path: 'sms.countries', before: '[]', now: '["IE","GB"]' },
      { path: 'email.senderName', before: 'null', now: '"sender"' },
      { path: 'something.newer', before: '', now: '1' },
    ];
    const { words } = await open('history', view({ history: [version({ changes })] }));
    for (const each of [
      'Kim Lindqvist',
      'Somebody on the phone, A code for a new address: goes out with a warning → is refused',
      'Roles of people: none → 1 entry',
      'Countries that get text messages: none → IE, GB',
      'Name of e-mail’s sender: as the secret says → sender',
      'something.newer: none → 1',
    ]) {
      expect(words).toContain(each);
    }
  });
});

test('every request names the user and nothing that the function does not take', async () => {
  const page = await open('channels');
  await page.press('Send me a test');
  const names = (request: SettingsRequest): string[] => Object.keys(request).sort();
  expect(page.fn.requests.map(names)).toEqual([
    ['action', 'user'],
    ['action', 'user'],
    ['action', 'channel', 'language', 'request', 'user'],
  ]);
  expect(page.fn.requests.every(({ user }) => user.id === ME)).toBe(true);
});
