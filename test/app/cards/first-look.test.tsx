import { NARROW } from '../../../src/app/cards/frame/narrow.tsx';
import { VerifyContact } from '../../../src/app/cards/verify-contact/VerifyContact.tsx';
import { OpenedCard, pass, settle, stopTheClock } from './support/opened-card.tsx';
import { SECOND, view } from './support/views.ts';
import { looked } from './support/card-function.ts';

beforeEach(stopTheClock);

async function openWith(answer: () => Promise<unknown>): Promise<OpenedCard> {
  const card = new OpenedCard(view());
  card.fn.answerLook = answer;
  card.renderer.render(<VerifyContact room={NARROW} />);
  await settle();
  return card;
}

test('the first request names the record and the user, and has no bookmark', async () => {
  const card = await openWith(() => Promise.resolve(looked(view())));
  expect(card.fn.requests).toEqual([
    { action: 'state', record: { objectTypeId: '0-1', objectId: '123' }, user: { id: 1 } },
  ]);
});

test.each([
  ['rejects', () => Promise.reject(new Error('500'))],
  [
    'throws at once',
    () => {
      throw new Error('no such function');
    },
  ],
  ['brings nothing', () => Promise.resolve(null)],
  ['brings something else', () => Promise.resolve('<html>')],
  ['brings no purpose', () => Promise.resolve(looked(view({ purposes: [] })))],
])('a first look that %s has words and can be repeated', async (_, answer) => {
  const card = await openWith(answer);
  expect(card.alerts).toEqual([{ variant: 'warning', title: 'HubSpot did not answer' }]);
  card.fn.answerLook = () => Promise.resolve(looked(view()));
  await card.press('Try again');
  expect(card.buttons).toContain('Send code');
});

test('a first look that never ends is given up', async () => {
  const card = await openWith(() => new Promise(() => {}));
  await pass(20 * SECOND);
  expect(card.buttons).toEqual(['Try again']);
});

test('a first look that is refused says why', async () => {
  const card = await openWith(() =>
    Promise.resolve({ ok: false, refusal: 'record_merged', into: '9' }),
  );
  expect(card.words).toContain('Open contact 9 and verify there.');
});
