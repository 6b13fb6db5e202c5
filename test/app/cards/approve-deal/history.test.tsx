import { StatusTag, Table, TableCell, TableHeader, TableRow, Text } from '@hubspot/ui-extensions';
import { deal, past } from '../support/deals.ts';
import { stopTheClock } from '../support/opened-card.tsx';
import { openDeal } from '../support/opened-deal.tsx';
import { DAY, ME, MINUTE, NOW } from '../support/views.ts';

beforeEach(stopTheClock);

const outcomes = ['approved', 'rejected', 'expired', 'used_up', 'cancelled', 'replaced'] as const;
const history = Array.from({ length: 12 }, (_, index) =>
  past({
    at: NOW - index * DAY - MINUTE,
    outcome: outcomes[index % outcomes.length] ?? 'approved',
    ...(index === 0 ? { by: ME } : {}),
    ...(index === 2 ? { reason: '' } : {}),
  }),
);
const view = deal({ standing: 'idle' }, { history });

test('the sidebar lists at most five, newest first, each with all that is known of it', async () => {
  const card = await openDeal(view);
  expect(card.renderer.findAll(StatusTag).map(({ text }) => text)).toEqual([
    'Approved',
    'Rejected',
    'Ran out',
    'No tries left',
    'Withdrawn',
  ]);
  expect(card.words).toContain('Qualified → Contract sent · 84,000.00 EUR');
  expect(card.words).toContain('Ann Lindqvist · 9:59 AM · entered by you');
  expect(card.words).toContain('Ann Lindqvist · Nov 24, 9:59 AM · rejected by Dana Reyes');
  expect(card.words.match(/“The customer signs this week[.]”/g)).toHaveLength(4);
  expect(card.renderer.maybeFind(Table)).toBeNull();
});

test('the tab has room for a table and for more', async () => {
  const card = await openDeal(view, 'wide');
  expect(card.renderer.findAll(TableRow)).toHaveLength(1 + 10);
  expect(card.renderer.findAll(TableHeader).map(({ text }) => text)).toEqual([
    'When',
    'Outcome',
    'Stage and amount',
    'Approver',
    'By',
    'Reason',
  ]);
  const [, newest] = card.renderer.findAll(TableRow);
  const texts = newest?.findAll(TableCell).map(({ text }) => text);
  expect(texts).toEqual(
    expect.arrayContaining([
      '9:59 AM',
      'Ann Lindqvist',
      'Entered by you',
      '“The customer signs this week.”',
    ]),
  );
  expect(newest?.find(StatusTag).text).toBe('Approved');
  expect(newest?.find(Text).text).toBe('84,000.00 EUR');
});

test('a deal without a past shows no heading for it', async () => {
  expect((await openDeal()).words).not.toContain('Earlier requests');
});
