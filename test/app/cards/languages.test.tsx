import { ApproveDeal } from '../../../src/app/cards/approve-deal/ApproveDeal.tsx';
import { NARROW } from '../../../src/app/cards/frame/narrow.tsx';
import { VerifyContact } from '../../../src/app/cards/verify-contact/VerifyContact.tsx';
import { deal } from './support/deals.ts';
import { later } from './support/card-function.ts';
import { OpenedCard, pass, settle, stopTheClock } from './support/opened-card.tsx';
import { HOUR, NOW, open, purpose, SECOND, verified, view } from './support/views.ts';

beforeEach(stopTheClock);

/** A card that is about to be opened by a user with HubSpot in a language. */
function cardIn(language: string, shown = view()) {
  const card = new OpenedCard(shown);
  Object.assign(card.renderer.mocks.context.user, { language, locale: language });
  return card;
}

function render(card: OpenedCard): Promise<void> {
  card.renderer.render(<VerifyContact room={NARROW} />);
  return settle();
}

test.each([
  ['ready', view(), 'Code senden'],
  ['open', view({ purposes: [purpose(open())] }), 'Code prüfen'],
  [
    'a message that came back',
    view({ purposes: [purpose(open({ delivery: { undelivered: 'no_mailbox' } }))] }),
    'Die Adresse existiert nicht. Es gibt keine andere Adresse oder Nummer',
  ],
  ['verified', view({ purposes: [purpose(verified())] }), 'Erneut verifizieren'],
  [
    'locked',
    view({ purposes: [purpose({ standing: 'locked', until: NOW + HOUR })] }),
    'Gesperrt bis',
  ],
])('a user with HubSpot in German reads German: %s', async (_, shown, german) => {
  const card = cardIn('de', shown);
  await render(card);
  expect(card.words).toContain(german);
  expect(card.words).not.toMatch(/\b(?:the|code is|caller)\b/);
});

test('a deal’s card is read in French, with its amounts and times', async () => {
  const card = new OpenedCard(deal());
  Object.assign(card.renderer.mocks.context.user, { language: 'fr', locale: 'fr-fr' });
  card.renderer.render(<ApproveDeal room={NARROW} />);
  await settle();
  expect(card.words).toContain('Montant');
  expect(card.words).toContain('Demander l’approbation à');
});

test('a refusal is told in the user’s language, too', async () => {
  const card = cardIn('ja');
  card.fn.answerStep = () => Promise.resolve({ ok: false, refusal: 'trail_broken' });
  await render(card);
  await card.press('コードを送信');
  expect(card.alerts[0]?.title).toBe('このコンタクトの確認記録に矛盾があります');
});

test.each([
  ['there are none in it', () => Promise.resolve({ ok: false, refusal: 'no_such_language' })],
  ['the function fails', () => Promise.reject(new Error('away'))],
])('a card is in English where %s', async (_, answerWords) => {
  const card = cardIn('de');
  card.fn.answerWords = answerWords;
  await render(card);
  expect(card.buttons).toContain('Send code');
});

test('words that hang keep nobody waiting for long, and are taken when they come', async () => {
  const card = cardIn('de');
  const words = later<unknown>();
  const german = card.fn.answerWords({ surface: 'contact_card', language: 'de' });
  card.fn.answerWords = () => words.promise;
  await render(card);
  expect(card.words).not.toContain('Send code');
  await pass(2 * SECOND);
  expect(card.buttons).toContain('Send code');
  words.give(await german);
  await settle();
  expect(card.buttons).toContain('Code senden');
});

test('an English card asks for no words', async () => {
  const card = cardIn('en-gb');
  card.fn.answerWords = jest.fn();
  await render(card);
  expect(card.fn.answerWords).not.toHaveBeenCalled();
  expect(card.buttons).toContain('Send code');
});
