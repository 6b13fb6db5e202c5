import type { Delivery } from '../../../src/contract/record-view.ts';
import {
  closeAccounts,
  closeFunctionHost,
  functionOutput,
  openAccount,
  Rep,
  type Account,
} from '../../support/account.ts';
import { AtDeal, openDealAccount } from '../../support/deal-approval.ts';
import { closeTwilios, openPhoneAccount, PHONE, phoneOf } from '../../support/phone-account.ts';

jest.setTimeout(30_000);
afterEach(async () => {
  await closeTwilios();
  await closeAccounts();
});
afterAll(closeFunctionHost);

const ADA = 'ada.osei@example.com';
const STATUS = /send-statuses/;

/** What the card says of the message of the code that is open. */
async function delivery(rep: Rep): Promise<Delivery | undefined> {
  const { purposes } = await rep.look();
  const open = purposes.find(({ standing }) => standing.standing === 'open')?.standing;
  return open?.standing === 'open' ? open.delivery : undefined;
}

/** What the ledger says of messages, to admins. */
const notes = ({ emulator }: Account): string[] =>
  emulator.records
    .list('p_otp_entry')
    .filter(({ properties }) => /handed_over|livered|refused/.test(properties['kind'] ?? ''))
    .map(({ properties }) => properties['summary'] ?? '');

const asked = ({ emulator }: Account, path: RegExp): number =>
  emulator.journal.entries().filter((entry) => path.test(entry.path)).length;

test('a message that comes back is told by the next look, noted once, and asked about no more', async () => {
  const account = await openAccount();
  account.emulator.emails.setFate(ADA, { fate: 'bounces', reason: 'UNKNOWN_USER' });
  const rep = new Rep(account);
  expect(await rep.send()).toMatchObject({ result: { result: 'sent' } });
  const other = new Rep(account, { userId: 72 });
  other.bookmark = undefined;
  account.emulator.clock.advance(30_000);
  const both = await Promise.all([delivery(rep), delivery(other)]);
  expect(both).toEqual([{ undelivered: 'no_mailbox' }, { undelivered: 'no_mailbox' }]);
  const noted = [
    'The message of entry 1 was taken.',
    'The message of entry 1 did not arrive: there is no such mailbox (HubSpot bounce UNKNOWN_USER).',
  ];
  expect(notes(account).sort()).toEqual([...noted].sort());
  account.emulator.journal.clear();
  expect(await delivery(rep)).toEqual({ undelivered: 'no_mailbox' });
  expect(asked(account, STATUS)).toBe(0);
  expect(await functionOutput()).toContain('HubSpot bounce UNKNOWN_USER');
});

test('an e-mail that HubSpot took and then did not send is told, with its reason', async () => {
  const account = await openAccount();
  account.emulator.emails.setFate(ADA, { fate: 'not_sent', sendResult: 'PREVIOUSLY_BOUNCED' });
  const rep = new Rep(account);
  expect(await rep.send()).toMatchObject({ result: { result: 'sent' } });
  expect(await delivery(rep)).toEqual({ undelivered: 'bounced_before' });
  expect(notes(account).join()).toContain('HubSpot PREVIOUSLY_BOUNCED');
});

test('what HubSpot did not send is told though the card was closed before it looked', async () => {
  const account = await openAccount();
  const { records, clock } = account.emulator;
  records.update('contacts', account.contact, { hs_email_hard_bounce_reason_enum: 'UNKNOWN_USER' });
  clock.advance(60_000);
  const rep = new Rep(account);
  expect(await rep.send()).toMatchObject({ result: { result: 'sent' } });
  clock.advance(30_000);
  expect(await delivery(new Rep(account, { userId: 72 }))).toEqual({
    undelivered: 'bounced_before',
  });
  expect(notes(account).join()).toContain('HubSpot PREVIOUSLY_BOUNCED');
  expect(account.emulator.emails.sent()).toEqual([]);
});

test('a bounce from before says nothing of a message that HubSpot sends', async () => {
  const account = await openAccount();
  const { records, clock } = account.emulator;
  const rep = new Rep(account);
  records.update('contacts', account.contact, { hs_email_hard_bounce_reason_enum: 'SPAM' });
  clock.advance(60_000);
  await rep.send();
  // In an account where HubSpot sends all the same.
  account.emulator.faults.add({ kind: '502_html', path: STATUS, times: Infinity });
  expect(await delivery(rep)).toBe('handed_over');
});

test.each(['502_html', 'hang', 'reset_before'] as const)(
  'a look is as good as any while HubSpot answers the question with %s',
  async (kind) => {
    const account = await openAccount();
    const rep = new Rep(account);
    await rep.send();
    account.emulator.faults.add({ kind, path: STATUS, times: Infinity });
    expect(await delivery(rep)).toBe('handed_over');
  },
);

test('the question goes out beside what else a look reads, once in a look', async () => {
  const account = await openAccount();
  const rep = new Rep(account);
  await rep.send();
  await rep.look();
  account.emulator.journal.clear();
  await rep.look();
  const paths = account.emulator.journal.entries().map(({ path }) => path);
  expect(asked(account, STATUS)).toBe(1);
  expect(paths).toHaveLength(6);
});

test('a card without a bookmark asks by what is noted', async () => {
  const account = await openAccount();
  const rep = new Rep(account);
  await rep.send();
  await rep.look();
  account.emulator.journal.clear();
  await new Rep(account, { userId: 72 }).look();
  expect(asked(account, STATUS)).toBe(1);
});

test.each([
  [30003, 'phone_unreachable', 'the phone cannot be reached'],
  [30006, 'no_texts', 'a landline'],
  [30007, 'blocked', 'spam'],
])(
  'a text that Twilio could not deliver (%d) is told, and its code to admins',
  async (errorCode, undelivered, meaning) => {
    const { account, twilio } = await openPhoneAccount();
    twilio.setFate(PHONE, { status: 'undelivered', errorCode });
    const rep = new Rep(account);
    await rep.ask({ action: 'send', purpose: 'caller_check', destination: await phoneOf(rep) });
    expect(await delivery(rep)).toBe('handed_over');
    account.emulator.clock.advance(5_000);
    expect(await delivery(rep)).toEqual({ undelivered });
    expect(notes(account).at(-1)).toMatch(new RegExp(`Twilio ${errorCode}: .*${meaning}`));
  },
);

test('a text that arrived is said to have, and nobody is asked again', async () => {
  const { account, twilio } = await openPhoneAccount();
  const rep = new Rep(account);
  await rep.ask({ action: 'send', purpose: 'caller_check', destination: await phoneOf(rep) });
  account.emulator.clock.advance(5_000);
  expect(await delivery(rep)).toBe('delivered');
  await twilio.close();
  expect(await delivery(rep)).toBe('delivered');
  expect(await delivery(new Rep(account, { userId: 72 }))).toBe('delivered');
});

test('Twilio may be silent: the look is none the worse', async () => {
  const { account, twilio } = await openPhoneAccount();
  const rep = new Rep(account);
  await rep.ask({ action: 'send', purpose: 'caller_check', destination: await phoneOf(rep) });
  twilio.setFaults(['hang']);
  expect(await delivery(rep)).toBe('handed_over');
});

test('a new code by text takes the place of the one that came back', async () => {
  const { account, twilio } = await openPhoneAccount();
  account.emulator.emails.setFate('ada@example.com', { fate: 'bounces', reason: 'MAILBOX_FULL' });
  const rep = new Rep(account);
  const first = Rep.challengeIn(await rep.send());
  expect(await delivery(rep)).toEqual({ undelivered: 'mailbox_full' });
  const second = await rep.ask({
    ...{ action: 'send', purpose: 'caller_check' },
    destination: await phoneOf(rep),
  });
  expect(Rep.challengeIn(second)).not.toBe(first);
  expect(await delivery(rep)).toBe('handed_over');
  expect(twilio.messages()).toHaveLength(1);
});

test('an approver whose mail comes back is told on the deal', async () => {
  const opened = await openDealAccount();
  const { emails } = opened.account.emulator;
  emails.setFate('kim@northwind.example', { fate: 'bounces', reason: 'UNKNOWN_USER' });
  const dana = new AtDeal(opened);
  await dana.look();
  await dana.asks();
  const [{ standing }] = (await dana.look()).purposes;
  expect(standing).toMatchObject({ standing: 'open', delivery: { undelivered: 'no_mailbox' } });
});
