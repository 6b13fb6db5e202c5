import { StatusTag, Table, TableRow } from '@hubspot/ui-extensions';
import type { HistoryItem } from '../../../src/contract/record-view.ts';
import { openCard, stopTheClock } from './support/opened-card.tsx';
import { DANA, DAY, ME, MINUTE, NOW, view } from './support/views.ts';

beforeEach(stopTheClock);

const outcomes = ['verified', 'expired', 'used_up', 'cancelled', 'replaced'] as const;
const history: HistoryItem[] = Array.from({ length: 12 }, (_, index) => ({
  at: NOW - index * DAY - MINUTE,
  purpose: 'caller_check',
  pathway: 'card',
  outcome: outcomes[index % outcomes.length] ?? 'verified',
  masked: 'd•••@acme.com',
  channel: 'email',
  by: index === 0 ? ME : DANA,
}));

test('the sidebar lists at most five, newest first, without a table', async () => {
  const card = await openCard(view({ history }));
  expect(card.renderer.findAll(StatusTag).map(({ text }) => text)).toEqual([
    'Verified',
    'Ran out',
    'No tries left',
    'Canceled',
    'Replaced',
  ]);
  expect(card.words).toContain('Confirm who is calling · 9:59 AM · you');
  expect(card.words).toContain('Confirm who is calling · Nov 24, 9:59 AM · Dana Reyes');
  expect(card.renderer.maybeFind(Table)).toBeNull();
});

test('the tab has room for a table and for more', async () => {
  const card = await openCard(view({ history }), 'wide');
  expect(card.renderer.findAll(TableRow)).toHaveLength(1 + 10);
});

test('a record without a past shows no heading for it', async () => {
  expect((await openCard()).words).not.toContain('Earlier verifications');
});
