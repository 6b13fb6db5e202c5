import { Input } from '@hubspot/ui-extensions';
import type { HistoryItem, PurposeView, Standing } from '../../../src/contract/record-view.ts';
import type { Actor } from '../../../src/contract/vocabulary.ts';
import { done } from './support/card-function.ts';
import { openCard, pass, settle, stopTheClock, type OpenedCard } from './support/opened-card.tsx';
import {
  DANA,
  HOUR,
  idle,
  MINUTE,
  NOW,
  open,
  purpose,
  SECOND,
  verified,
  view,
  type Open,
} from './support/views.ts';

beforeEach(stopTheClock);

const WORKFLOW: Actor = { workflowId: 4001 };
const PAGE: Actor = { page: 'entry' };
const ROOMS = ['narrow', 'wide'] as const;

/** What a workflow has going on for access to the portal. */
const byWorkflow = (standing: Standing): PurposeView =>
  purpose(standing, { purpose: 'portal_access', pathway: 'workflow' });

/** A code that a workflow has sent. */
const sent = (changes: Partial<Open> = {}): Open =>
  open({ challenge: 'ch-workflow', sentBy: WORKFLOW, enteredBy: 'recipient', ...changes });

/** A record whose reps have nothing open. */
const beside = (standing: Standing, history: HistoryItem[] = []) =>
  view({ purposes: [purpose(), idle('portal_access'), byWorkflow(standing)], history });

/** A card whose rep has chosen what the workflow has going on. */
async function chosen(standing: Standing, room: (typeof ROOMS)[number]): Promise<OpenedCard> {
  const card = await openCard(beside(standing), room);
  await card.pick('reason', 'workflow/portal_access');
  return card;
}

const reasons = (card: OpenedCard): string[] =>
  card.select('reason').props.options.map(({ label }) => label);

describe.each(ROOMS)('a workflow’s code that staff enter, in a %s card', (room) => {
  const standing = sent({ enteredBy: 'staff' });

  test('comes to the front like one of the card’s own, and says whose it is', async () => {
    const card = await openCard(beside(standing), room);
    expect(card.select('reason').props.value).toBe('workflow/portal_access');
    expect(reasons(card)).toEqual([
      'Confirm who is calling',
      'Portal access',
      'Portal access, by a workflow (code open)',
    ]);
    expect(card.words).toContain('Code sent to d•••@acme.com');
    expect(card.words).toContain('By a workflow, just now');
  });

  test('has the script, the two words and a field, and does not have the rep say that they sent it', async () => {
    const { words, input, buttons } = await openCard(beside(standing), room);
    expect(words).toContain('We’ve sent a code of 6 digits to the email address we have on file');
    expect(words).not.toContain('I’ve just sent');
    expect(words).toContain('amber falcon');
    expect(input.props.label).toBe('Code from the caller');
    expect(buttons).toEqual(['Check code', 'Send again in 0:42', 'Cancel code']);
  });

  test('is checked as the workflow’s own', async () => {
    const card = await openCard(beside(standing), room);
    await card.type('123456');
    expect(card.fn.steps).toMatchObject([
      { action: 'check', challenge: 'ch-workflow', code: '123456' },
    ]);
  });

  test('is verified by the rep who typed it', async () => {
    const card = await openCard(beside(standing), room);
    const me = verified({ by: { userId: 1, name: 'Robin Rep', assurance: 'stated' }, at: NOW });
    card.fn.answerStep = async () => done('check', { result: 'verified' }, byWorkflow(me));
    await card.type('123456');
    await settle();
    expect(card.words).toContain('The caller can read the mailbox d•••@acme.com.');
    expect(card.words).toContain('Verified just now by you for “Portal access”');
  });
});

describe.each(ROOMS)('a workflow’s code that the recipient enters, in a %s card', (room) => {
  test('has no field for it and no script, and says not to ask for it', async () => {
    const card = await openCard(beside(sent()), room);
    expect(card.renderer.maybeFind(Input)).toBeNull();
    expect(card.alerts).toEqual([{ variant: 'info', title: 'The recipient enters this code' }]);
    expect(card.words).toContain(
      'Don’t ask for it: the message told them never to read it to anyone.',
    );
    for (const word of ['Say to the caller', 'amber falcon', 'Code from the caller', 'Check code'])
      expect(card.words).not.toContain(word);
  });

  test('shows the time and the tries that are left, and counts on', async () => {
    const card = await openCard(beside(sent({ triesLeft: 4, wrong: true })), room);
    expect(card.words).toContain('5:00 left · 4 tries left');
    await pass(SECOND);
    expect(card.words).toContain('4:59 left · 4 tries left');
  });

  test('can be sent again and canceled', async () => {
    const card = await openCard(beside(sent({ resendFrom: NOW })), room);
    expect(card.buttons).toEqual(['Send again', 'Cancel code']);
    const ended = byWorkflow({ standing: 'cancelled', at: NOW, masked: 'd•••@acme.com', by: DANA });
    card.fn.answerStep = async () => done('cancel', { result: 'cancelled' }, ended);
    await card.press('Cancel code');
    expect(card.fn.steps).toMatchObject([{ action: 'cancel', challenge: 'ch-workflow' }]);
    expect(card.words).toContain('Dana Reyes canceled the code for d•••@acme.com at 10:00 AM.');
  });

  test('is told to have been entered as soon as a look shows it', async () => {
    const card = await openCard(beside(sent()), room);
    card.fn.view = beside(verified({ by: PAGE, at: NOW + 14 * SECOND }));
    await pass(15 * SECOND);
    expect(card.words).toContain('Verified just now by somebody on a page for “Portal access”');
  });

  test('runs out before the rep’s eyes, who may send one of their own', async () => {
    const card = await openCard(beside(sent({ expiresAt: NOW + SECOND })), room);
    await pass(SECOND);
    expect(card.alerts).toEqual([{ variant: 'warning', title: 'The code ran out' }]);
    expect(card.words).toContain('The code that a workflow sent to d•••@acme.com stopped working');
    expect(card.words).not.toContain('caller is ready');
    expect(card.button('Send a new code').props.disabled).toBe(false);
  });
});

describe.each(ROOMS)('a verification that no rep made, in a %s card', (room) => {
  test.each([
    ['on a page', PAGE, 'somebody on a page'],
    ['in a form', WORKFLOW, 'somebody in a form'],
  ])('%s says how the code came in, and nothing about a caller', async (_, by, words) => {
    const card = await chosen(verified({ by }), room);
    expect(card.words).toContain(
      `Verified 4 minutes ago by ${words} for “Portal access”; counts until 10:26 AM.`,
    );
    expect(card.words).toContain(
      'Whoever entered the code can read the mailbox d•••@acme.com. It says nothing about a caller.',
    );
    expect(card.words).not.toContain('The caller can read');
  });

  test('is mentioned beside the other reasons', async () => {
    const card = await openCard(beside(verified({ by: PAGE })), room);
    expect(card.select('reason').props.value).toBe('card/caller_check');
    expect(card.words).toContain(
      'Verified 4 minutes ago by somebody on a page for “Portal access”',
    );
    expect(reasons(card)).toContain('Portal access, by a workflow (verified)');
  });
});

type CodeEnd = Exclude<HistoryItem['outcome'], 'by_hand'>;

const item = (outcome: CodeEnd, by: Actor, minutes: number): HistoryItem => ({
  ...{ at: NOW - minutes * MINUTE, purpose: 'portal_access', pathway: 'workflow' },
  ...{ outcome, masked: 'd•••@acme.com', channel: 'email', by },
});

const HISTORY = [
  item('verified', PAGE, 1),
  item('verified', WORKFLOW, 2),
  item('used_up', WORKFLOW, 3),
  item('expired', WORKFLOW, 4),
  item('cancelled', DANA, 5),
];

test('the history in the sidebar says who entered a code, or who sent one that nobody entered', async () => {
  const card = await openCard(view({ history: HISTORY }), 'narrow');
  const lines = card.words.split('\n').filter((line) => line.startsWith('Portal access · '));
  expect(lines).toEqual([
    'Portal access · 9:59 AM · somebody on a page',
    'Portal access · 9:58 AM · somebody in a form',
    'Portal access · 9:57 AM · somebody in a form',
    'Portal access · 9:56 AM · a workflow',
    'Portal access · 9:55 AM · Dana Reyes',
  ]);
});

test('the history in the tab says the same, with a capital', async () => {
  const { words } = await openCard(view({ history: HISTORY }), 'wide');
  for (const name of ['Somebody on a page', 'Somebody in a form', 'A workflow', 'Dana Reyes'])
    expect(words).toContain(`d•••@acme.com\n${name}`);
});

describe.each(ROOMS)('a rep beside a workflow, in a %s card', (room) => {
  test('sends a code of their own from what the workflow left, and is shown that one', async () => {
    const card = await chosen(verified({ by: PAGE }), room);
    const own = purpose(open({ challenge: 'ch-own' }), { purpose: 'portal_access' });
    card.fn.answerStep = async () => done('send', { result: 'sent' }, own);
    await card.press('Verify again');
    expect(card.fn.steps).toMatchObject([{ action: 'send', purpose: 'portal_access' }]);
    expect(card.select('reason').props.value).toBe('card/portal_access');
    await card.type('654321');
    expect(card.fn.steps.at(-1)).toMatchObject({ action: 'check', challenge: 'ch-own' });
  });

  test('is not pushed away from their own code by a workflow’s', async () => {
    const own = purpose(open(), { purpose: 'caller_check' });
    const purposes = [own, idle('portal_access'), byWorkflow(sent())];
    const card = await openCard(view({ purposes }), room);
    expect(card.select('reason').props.value).toBe('card/caller_check');
  });

  test('falls back to a reason that is still there when the workflow’s is over', async () => {
    const card = await chosen(verified({ by: PAGE }), room);
    card.fn.view = view();
    await pass(2 * MINUTE);
    expect(card.select('reason').props.value).toBe('card/caller_check');
    expect(reasons(card)).toEqual(['Confirm who is calling', 'Portal access']);
    expect(card.button('Send code').props.disabled).toBe(false);
  });

  test('keeps nothing typed for a workflow’s code once that is gone', async () => {
    const card = await openCard(beside(sent({ enteredBy: 'staff' })), room);
    await card.type('123');
    card.fn.view = view({ purposes: [purpose(open()), idle('portal_access')] });
    await pass(16 * SECOND);
    expect(card.input.props.value).toBe('');
  });

  test('is told that strangers have locked the workflow out and not them', async () => {
    const card = await chosen({ standing: 'locked', until: NOW + 3 * HOUR }, room);
    expect(card.alerts).toEqual([{ variant: 'danger', title: 'Locked until 1:00 PM' }]);
    expect(card.words).toContain('workflows can’t send or check a code for this reason');
    expect(card.words).toContain('choose the same reason without “by a workflow”');
    expect(card.buttons).toEqual([]);
  });

  test('is told that somebody may be guessing', async () => {
    const standing = { standing: 'used_up', at: NOW, masked: 'd•••@acme.com', tries: 5 } as const;
    const card = await chosen(standing, room);
    expect(card.words).toContain('ended after 5 tries');
    expect(card.words).toContain('somebody is guessing');
    expect(card.words).not.toContain('ask the caller');
  });
});

const STANDINGS: readonly Standing[] = [
  { standing: 'idle' },
  sent(),
  sent({ enteredBy: 'staff', triesLeft: 1, wrong: true }),
  sent({ delivery: 'sending' }),
  sent({ delivery: 'refused', enteredBy: 'staff' }),
  sent({ delivery: 'unconfirmed' }),
  sent({ destination: 'gone' }),
  sent({ code: { length: 8, alphabet: 'letters_and_digits' }, enteredBy: 'staff' }),
  ...[WORKFLOW, PAGE, DANA].map((by) => verified({ by })),
  verified({ by: PAGE, stillOnRecord: false }),
  { standing: 'expired', at: NOW, masked: 'd•••@acme.com' },
  { standing: 'used_up', at: NOW, masked: 'd•••@acme.com', tries: 5 },
  { standing: 'cancelled', at: NOW, masked: 'd•••@acme.com', by: WORKFLOW },
  { standing: 'locked', until: NOW + MINUTE },
];

test.each(ROOMS)(
  'no %s card of a workflow’s code shows a value nobody thought of',
  async (room) => {
    for (const standing of STANDINGS) {
      const card = await openCard(beside(standing, HISTORY), room);
      for (const reason of ['workflow/portal_access', 'card/caller_check']) {
        await card.pick('reason', reason);
        expect(card.words).not.toMatch(/undefined|NaN|null|\[object/);
        expect(card.words).not.toMatch(/\b(a|by) (somebody|a) a\b|\.\.|,,| {2}/);
      }
    }
  },
);
