import { NARROW } from '../../../src/app/cards/frame/narrow.tsx';
import { EmptyState, LoadingSpinner } from '@hubspot/ui-extensions';
import { openCard, OpenedCard, settle, stopTheClock } from './support/opened-card.tsx';
import { VerifyContact } from '../../../src/app/cards/verify-contact/VerifyContact.tsx';
import {
  address,
  DANA,
  DAY,
  HOUR,
  ME,
  MINUTE,
  NOW,
  open,
  purpose,
  standingAt,
  verified,
  view,
} from './support/views.ts';

beforeEach(stopTheClock);

test('a spinner shows until the first answer, and says what it waits for', async () => {
  const card = new OpenedCard(view());
  card.renderer.render(<VerifyContact room={NARROW} />);
  expect(card.renderer.find(LoadingSpinner).props.label).toBe(
    'Looking up this contact’s verifications',
  );
  await settle();
  expect(card.renderer.maybeFind(LoadingSpinner)).toBeNull();
});

test('an idle record is one click away from a sent code', async () => {
  const card = await openCard();
  expect(card.select('reason').props.value).toBe('card/caller_check');
  expect(card.words).toContain('d•••@acme.com');
  expect(card.button('Send code').props).toMatchObject({ variant: 'primary', disabled: false });
});

test('several addresses can be chosen from, the preferred one first', async () => {
  const second = address({ id: 'dest-2', masked: 'o•••@home.org', source: 'additional_email' });
  const card = await openCard(view({ destinations: [address(), second] }));
  expect(card.select('destination').props.value).toBe('dest-1');
  await card.pick('destination', 'dest-2');
  await card.press('Send code');
  expect(card.fn.steps).toMatchObject([{ action: 'send', destination: 'dest-2' }]);
});

test('a contact without an address gets a next step instead of a button', async () => {
  const card = await openCard(view({ destinations: [] }));
  expect(card.renderer.find(EmptyState).props.title).toBe('No email address on this contact');
  expect(card.buttons).toEqual([]);
});

test('an open code shows where it went, the script, the two words, the time and the tries', async () => {
  const card = await openCard(standingAt(open()));
  expect(card.words).toContain('Code sent to d•••@acme.com');
  expect(card.words).toContain('I’ve just sent a code of 6 digits');
  expect(card.words).toContain('amber falcon');
  expect(card.words).toContain('5:00 left · 5 tries left');
  expect(card.button('Send again').text).toBe('Send again in 0:42');
  expect(card.buttons).toContain('Cancel code');
});

test('each purpose has a script of its own', async () => {
  const names = [
    'caller_check',
    'sensitive_request',
    'regulated_request',
    'portal_access',
    'email_ownership',
  ] as const;
  const scripts = new Set<string>();
  for (const name of names) {
    const { words } = await openCard(view({ purposes: [purpose(open(), { purpose: name })] }));
    scripts.add(/“[^”]*on file for you\.”/.exec(words)?.[0] ?? '');
  }
  expect(scripts.size).toBe(names.length);
});

test('the last try is announced in stronger words', async () => {
  const card = await openCard(standingAt(open({ triesLeft: 1, wrong: true })));
  expect(card.alerts).toEqual([
    {
      variant: 'danger',
      title: 'Last try. If it is wrong, this code ends and you need a new one.',
    },
  ]);
});

test('a message that nobody can vouch for may be sent again at no cost', async () => {
  const card = await openCard(standingAt(open({ delivery: 'unconfirmed', resendFrom: NOW })));
  expect(card.words).toContain('We could not confirm that the message left');
  expect(card.words).toContain('same code, costs no try');
  expect(card.button('Send again').props.disabled).toBe(false);
});

test('a refused message takes the script away and says what to do', async () => {
  const card = await openCard(standingAt(open({ delivery: 'refused' })));
  expect(card.words).toContain('The message was refused');
  expect(card.words).not.toContain('Say to the caller');
});

test('a message on its way is called so', async () => {
  const card = await openCard(standingAt(open({ delivery: 'sending' })));
  expect(card.words).toContain('Sending a code to d•••@acme.com');
});

test('a code whose address has left the record can only be canceled', async () => {
  const card = await openCard(standingAt(open({ destination: 'dest-gone' })));
  expect(card.alerts).toEqual([
    { variant: 'danger', title: 'This address is no longer on the record' },
  ]);
  expect(card.buttons).toEqual(['Cancel code']);
  expect(card.words).not.toContain('Say to the caller');
});

test('a code that can be sent no more says how to get a new one', async () => {
  const { resendFrom: _, ...rest } = open();
  const card = await openCard(standingAt(rest));
  expect(card.buttons).not.toContain('Send again');
  expect(card.words).toContain('no more can go out before this code ends');
});

test('a code that lives for a day shows a time of day instead of a countdown', async () => {
  const card = await openCard(standingAt(open({ expiresAt: NOW + DAY })));
  expect(card.words).toContain('works until Nov 26, 10:00 AM · 5 tries left');
});

test('a verification says what it proves, when, by whom, and until when it counts', async () => {
  const card = await openCard(standingAt(verified()));
  expect(card.alerts).toEqual([{ variant: 'success', title: 'Verified' }]);
  expect(card.words).toContain('The caller can read the mailbox d•••@acme.com.');
  expect(card.words).toContain(
    'Verified 4 minutes ago by Dana Reyes for “Confirm who is calling”; counts until 10:26 AM.',
  );
  expect(card.words.toLowerCase()).not.toContain('identity');
  expect(card.button('Verify again').props.variant).toBe('secondary');
});

test('a verification of an address that has left the record is no green light', async () => {
  const card = await openCard(standingAt(verified({ stillOnRecord: false })));
  expect(card.alerts).toEqual([
    { variant: 'warning', title: 'This address is no longer on the record' },
    { variant: 'info', title: 'Verified' },
  ]);
});

test('a verification for one reason is mentioned beside the others', async () => {
  const portal = purpose(verified(), { purpose: 'portal_access' });
  const card = await openCard(view({ purposes: [purpose(), portal] }));
  expect(card.words).toContain('Verified 4 minutes ago by Dana Reyes for “Portal access”');
  expect(card.words).toContain('Portal access (verified)');
});

test.each([
  [
    { standing: 'expired', at: NOW - MINUTE, masked: 'd•••@acme.com' },
    'The code ran out',
    'stopped working at 9:59 AM',
  ],
  [
    { standing: 'used_up', at: NOW, masked: 'd•••@acme.com', tries: 5 },
    'No tries left',
    'ended after 5 tries',
  ],
  [
    { standing: 'cancelled', at: NOW, masked: 'd•••@acme.com', by: DANA },
    'The code was canceled',
    'Dana Reyes canceled',
  ],
  [
    { standing: 'cancelled', at: NOW, masked: 'd•••@acme.com', by: ME },
    'The code was canceled',
    'You canceled',
  ],
] as const)(
  'the dead end %j says what happened and offers a new code',
  async (standing, title, words) => {
    const card = await openCard(standingAt(standing));
    expect(card.alerts[0]?.title).toBe(title);
    expect(card.words).toContain(words);
    expect(card.button('Send a new code').props.disabled).toBe(false);
  },
);

test('a locked purpose offers a rep nothing to press, and says who can unlock it', async () => {
  const card = await openCard(standingAt({ standing: 'locked', until: NOW + 3 * HOUR }));
  expect(card.alerts).toEqual([{ variant: 'danger', title: 'Locked until 1:00 PM' }]);
  expect(card.words).toContain('verify another way');
  expect(card.words).toContain('have two supervisors unlock it');
  expect(card.buttons).toEqual([]);
});
