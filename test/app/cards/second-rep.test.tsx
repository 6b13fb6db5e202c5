import { openCard, pass, stopTheClock } from './support/opened-card.tsx';
import {
  DANA,
  MINUTE,
  NOW,
  open,
  purpose,
  SECOND,
  standingAt,
  verified,
  view,
} from './support/views.ts';

beforeEach(stopTheClock);

test('a code that a colleague has sent says by whom', async () => {
  const card = await openCard(standingAt(open({ sentBy: DANA })));
  expect(card.words).toContain('By Dana Reyes, just now');
});

test('a colleague’s code for another reason comes to the front of a fresh card', async () => {
  const portal = purpose(open({ sentBy: DANA }), { purpose: 'portal_access' });
  const card = await openCard(view({ purposes: [purpose(), portal] }));
  expect(card.select('reason').props.value).toBe('card/portal_access');
  expect(card.words).toContain('Code sent to');
});

test('it does not push a rep away from the reason they picked, but the list says so', async () => {
  const portal = purpose(open({ sentBy: DANA }), { purpose: 'portal_access' });
  const card = await openCard(view({ purposes: [purpose(), portal] }));
  await card.pick('reason', 'card/caller_check');
  await pass(16 * SECOND);
  expect(card.select('reason').props.value).toBe('card/caller_check');
  expect(card.words).toContain('Portal access (code open)');
});

test('a colleague’s code appears on a card that was idle', async () => {
  const card = await openCard();
  card.fn.view = standingAt(open({ sentBy: DANA, expiresAt: NOW + 6 * MINUTE }));
  await pass(61 * SECOND);
  expect(card.words).toContain('By Dana Reyes');
});

test('a colleague’s wrong try and success appear while the code is open', async () => {
  const card = await openCard(standingAt(open()));
  card.fn.view = standingAt(open({ triesLeft: 4, wrong: true }));
  await pass(15 * SECOND);
  expect(card.words).toContain('The last code tried was wrong. 4 tries left.');
  expect(card.input.props.error).toBe(false);
  card.fn.view = standingAt(verified({ at: NOW + 29 * SECOND }));
  await pass(15 * SECOND);
  expect(card.words).toContain('Verified just now by Dana Reyes');
});
