import { NARROW } from '../../../src/app/cards/frame/narrow.tsx';
import { VerifyContact } from '../../../src/app/cards/verify-contact/VerifyContact.tsx';
import { later } from './support/card-function.ts';
import { OpenedCard, pass, settle, stopTheClock } from './support/opened-card.tsx';
import { MINUTE, SECOND, view } from './support/views.ts';
import { json, WhoamiEndpoint } from '../../support/whoami-endpoint.ts';

beforeEach(stopTheClock);

const ENDPOINTS = 'https://12345.hs-sites.com/hs/serverless';

async function openWith(
  answer: () => Promise<unknown>,
  variables: Record<string, string> | undefined = { ENDPOINT_BASE_URL: ENDPOINTS },
): Promise<{ card: OpenedCard; whoami: WhoamiEndpoint }> {
  const whoami = new WhoamiEndpoint(answer);
  const card = new OpenedCard(view());
  Object.assign(card.renderer.mocks.context, { variables });
  card.renderer.render(<VerifyContact room={NARROW} />);
  await settle();
  return { card, whoami };
}

/** What each request said about its user so far. */
const actorsIn = ({ fn }: OpenedCard): unknown[] => fn.requests.map(({ actor }) => actor);

test('a card asks once who HubSpot says the user is, and brings that along from then on', async () => {
  const { card, whoami } = await openWith(() => json({ actor: 'a1.x', expiresAt: 0 }));
  expect(whoami.calls).toEqual([
    { url: `${ENDPOINTS}/otp/whoami`, method: 'POST', body: { userId: 1 } },
  ]);
  await card.press('Send code');
  await pass(3 * MINUTE);
  expect(whoami.calls).toHaveLength(1);
  expect(new Set(actorsIn(card).slice(1))).toEqual(new Set(['a1.x']));
});

test('the first look does not wait for it, and says that it is on its way', async () => {
  const { card } = await openWith(() => later<unknown>().promise);
  expect(actorsIn(card)).toEqual(['awaited']);
  expect(card.buttons).toContain('Send code');
});

test('a step waits for what is on its way, five seconds at most', async () => {
  const answer = later<unknown>();
  const { card } = await openWith(() => answer.promise);
  await card.press('Send code');
  expect(card.fn.steps).toEqual([]);
  answer.give(await json({ actor: 'a1.x', expiresAt: 0 }));
  await settle();
  expect(card.fn.steps).toMatchObject([{ action: 'send', actor: 'a1.x' }]);

  const { card: slow } = await openWith(() => later<unknown>().promise);
  await pass(2 * SECOND);
  await slow.press('Send code');
  await pass(3 * SECOND);
  expect(slow.fn.steps).toMatchObject([{ action: 'send' }]);
  expect(slow.fn.steps[0]).not.toHaveProperty('actor');
});

test('it is asked for again before it runs out, and the old one serves until the new one is there', async () => {
  let asked = 0;
  const { card, whoami } = await openWith(() => json({ actor: `a1.${(asked += 1)}` }));
  const next = later<unknown>();
  await pass(7 * MINUTE);
  expect(whoami.calls).toHaveLength(1);
  whoami.answer = () => next.promise;
  await pass(MINUTE + SECOND);
  expect(whoami.calls).toHaveLength(2);
  expect(actorsIn(card).at(-1)).toBe('a1.1');
  next.give(await json({ actor: 'a1.2' }));
  await pass(MINUTE);
  expect(actorsIn(card).at(-1)).toBe('a1.2');
});

test('where it cannot be renewed, the old one is brought along, and it is tried again, but not with every request', async () => {
  const { card, whoami } = await openWith(() => json({ actor: 'a1.1' }));
  whoami.answer = () => Promise.reject(new Error('offline'));
  await pass(8 * MINUTE + SECOND);
  expect(whoami.calls).toHaveLength(2);
  expect(actorsIn(card).at(-1)).toBe('a1.1');
  whoami.answer = () => json({ actor: 'a1.2' });
  await pass(9 * SECOND);
  expect(whoami.calls).toHaveLength(2);
  await pass(2 * SECOND);
  await card.press('Send code');
  expect(card.fn.steps).toMatchObject([{ action: 'send', actor: 'a1.2' }]);
});

test('a computer’s clock that is set back makes no token last', async () => {
  const { card, whoami } = await openWith(() => json({ actor: 'a1.1' }));
  jest.setSystemTime(Date.now() - 60 * MINUTE);
  await card.press('Send code');
  expect(whoami.calls).toHaveLength(2);
});

test.each<[string, () => Promise<unknown>]>([
  ['refuses', () => json({ refusal: 'not_signed' })],
  [
    'is not there',
    () => Promise.resolve({ json: () => Promise.reject(new SyntaxError('<html>')) }),
  ],
  ['cannot be reached', () => Promise.reject(new Error('no permitted URL'))],
  [
    'is unknown to the worker',
    () => {
      throw new TypeError('self.hsFetch is not a function');
    },
  ],
  ['says nothing', () => json(null)],
])('where the endpoint %s, the card goes on without a word', async (_, answer) => {
  const { card, whoami } = await openWith(answer);
  await card.press('Send code');
  expect(card.alerts).toEqual([]);
  expect(actorsIn(card)).toEqual(['awaited', undefined]);
  await pass(3 * MINUTE);
  expect(whoami.calls).toHaveLength(1);
});

test.each([undefined, {}, { ENDPOINT_BASE_URL: '' }])(
  'where the profile names no endpoints (%j), nobody is asked',
  async (variables) => {
    const { card, whoami } = await openWith(() => json({ actor: 'a1.x' }), variables ?? {});
    await card.press('Send code');
    expect(whoami.calls).toEqual([]);
    expect(actorsIn(card).every((actor) => !actor)).toBe(true);
  },
);
