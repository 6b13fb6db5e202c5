import { OpenedSettings, settle } from './support/opened-settings.tsx';
import { BARE, check, view } from './support/views.ts';

const TABS = {
  en: ['Set-up', 'Policies', 'Deals', 'Channels', 'People', 'History'],
  de: ['Einrichtung', 'Richtlinien', 'Deals', 'Kanäle', 'Personen', 'Verlauf'],
};

afterEach(() => jest.useRealTimers());

test('who reads German reads the page in German, its problems included', async () => {
  const page = await new OpenedSettings(BARE).speaks('de').open();
  expect(page.tabs).toEqual(TABS.de);
  expect(page.words).toContain('2 Zeilen sind noch offen');
  expect(page.words).toContain('Zuerst muss das stimmen: Objekt „OTP entry“.');
  page.fn.answersOnce({ ok: false, refusal: 'busy', retryAfterMs: 1_000 });
  await page.press('Beheben');
  expect(page.alerts).toContain('HubSpot ist ausgelastet');
});

test.each([
  ['20003', 'Twilio 20003: die Anmeldung ist falsch, oder das Konto ist gesperrt'],
  ['20008', 'Twilio 20008, siehe twilio.com/docs/api/errors/20008'],
  ['HTTP 403', '(HTTP 403)'],
])('what Twilio’s %s means is said in German, or where to look it up', async (of, said) => {
  const line = check('sms_route', {
    ...{ state: 'wrong', fix: 'person' },
    facts: [{ fact: 'sms_login_refused', of }],
  });
  const page = await new OpenedSettings([...BARE, line]).speaks('de').open();
  expect(page.words).toContain(said);
});

test.each(['pt-br', 'pt_PT', 'ja-jp', 'es_MX', 'FR'])(
  'the language is known however HubSpot writes it: %s',
  async (locale) => {
    const page = await new OpenedSettings([], view()).speaks(locale).open('policies');
    expect(page.fn.wordsRequests).toEqual([{ surface: 'settings', language: locale }]);
    expect(page.tabs).not.toEqual(TABS.en);
    expect(page.words).not.toMatch(/[{}]/);
  },
);

test('who reads English waits for no words', async () => {
  const page = await new OpenedSettings(BARE).speaks('en-gb').open();
  expect(page.fn.wordsRequests).toEqual([]);
  expect(page.tabs).toEqual(TABS.en);
});

test('who reads a language that has no words here reads English', async () => {
  expect((await new OpenedSettings(BARE).speaks('sv').open()).tabs).toEqual(TABS.en);
});

test.each([
  ['fails', () => Promise.reject(new Error('gone'))],
  ['brings nothing', async () => null],
  ['refuses', async () => ({ ok: false, refusal: 'no_such_surface' })],
])('where the words’ function %s the page is in English', async (_, answer) => {
  const page = new OpenedSettings(BARE).speaks('de');
  page.fn.answerWords = answer;
  expect((await page.open()).tabs).toEqual(TABS.en);
});

test('words that take longer than two seconds are taken when they come, and what was typed stays', async () => {
  jest.useFakeTimers({ doNotFake: ['setImmediate'] });
  const page = new OpenedSettings([], view()).speaks('de');
  const { answerWords } = page.fn;
  let bring: () => void = () => undefined;
  page.fn.answerWords = (request) =>
    new Promise((resolve) => {
      bring = () => resolve(answerWords(request));
    });
  await page.open('policies');
  expect(page.tabs).toEqual([]);
  jest.advanceTimersByTime(2_000);
  await settle();
  expect(page.tabs).toEqual(TABS.en);
  await page.set(page.number('digits'), 7);
  bring();
  await settle();
  expect(page.words).toContain('1 Änderung ist nicht gespeichert');
  expect(page.number('digits').props.value).toBe(7);
});

test('a word that the function does not have is in English', async () => {
  const page = new OpenedSettings(BARE).speaks('de');
  const words = { page: { tabs: { policies: 'Richtlinien' } } };
  page.fn.answerWords = async () => ({ ok: true, surface: 'settings', language: 'de', words });
  expect((await page.open()).tabs).toEqual(['Set-up', 'Richtlinien', ...TABS.en.slice(2)]);
});
