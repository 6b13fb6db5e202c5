import type { RefusalReason } from '../../../src/contract/refusal-reason.ts';
import { REFUSED_WORDS } from '../../../src/hubspot/refused-words.ts';
import type { LedgerEntry, RecordEntry, SettingsEntry, StepName } from '../../../src/otp/entry.ts';
import { isInTrail } from '../../../src/otp/refused-entry.ts';
import type { Ending, LedgerEvent } from '../../../src/otp/stream-state.ts';
import { closeAccounts, closeFunctionHost, type Account } from '../../support/account.ts';
import {
  codesOfARep,
  manyAddresses,
  movesOfADeal,
  openContactScenes,
  openDealScenes,
  textsOfAPhone,
  overridesOfSupervisors,
  workflowsOfContacts,
} from '../../support/every-outcome.ts';
import { closeTwilios, openPhoneAccount } from '../../support/phone-account.ts';
import { ledgerOf } from '../../support/stored-ledger.ts';

/** An event, and what came of it where it has more than one outcome. */
type EventName<E> = E extends { kind: infer K extends string; outcome: infer O extends string }
  ? `${K} ${O}`
  : E extends { kind: infer K extends string; what: infer W extends string }
    ? `${K} ${W}`
    : E extends { kind: infer K extends string }
      ? K
      : never;

/* The compiler sees to it that none is forgotten. */

const ENTRIES: Record<(RecordEntry | SettingsEntry)['entry'], true> = {
  ...{ stream: true, step: true, answer: true, refused: true, settings: true },
};

const EVENTS: Record<EventName<LedgerEvent>, true> = {
  ...{ issued: true, resent: true, 'attempt verified': true, 'attempt wrong_code': true },
  ...{ cancelled: true, rejected: true, moving: true },
  ...{ 'override_asked unlock': true, 'override_asked confirm': true },
  ...{ 'override_given unlock': true, 'override_given confirm': true },
};

const ENDINGS: Record<Ending, true> = {
  ...{ verified: true, used_up: true, expired: true },
  ...{ cancelled: true, rejected: true, replaced: true },
};

const STEPS: Record<StepName, true> = {
  ...{
    handed_over: true,
    delivery_refused: true,
    delivered: true,
    undelivered: true,
    told: true,
    resumed: true,
    move_refused: true,
  },
};

const REASONS = (Object.keys(REFUSED_WORDS) as RefusalReason[]).filter(isInTrail);

const entries: LedgerEntry[] = [];
/** Which user was refused a step at which record, and why, by what the card was told. */
const told = new Set<string>();

interface CardsCall {
  parameters?: { user: { id: number }; record: { objectId: string } };
}

function listenTo(account: Account): void {
  const { callFunction } = account;
  account.callFunction = async (name, context) => {
    const reply = (await callFunction(name, context)) as { refusal?: RefusalReason };
    const { parameters } = context as CardsCall;
    if (parameters !== undefined && reply.refusal !== undefined && isInTrail(reply.refusal))
      told.add(`${parameters.record.objectId} ${parameters.user.id} ${reply.refusal}`);
    return reply;
  };
}

beforeAll(async () => {
  const [contacts, deals, phone] = await Promise.all([
    openContactScenes(),
    openDealScenes(),
    openPhoneAccount(),
  ]);
  listenTo(contacts);
  listenTo(deals.account);
  const atContacts = async (): Promise<void> => {
    for (const play of [codesOfARep, overridesOfSupervisors, manyAddresses, workflowsOfContacts]) {
      await play(contacts);
      contacts.emulator.clock.advance(60_000);
    }
  };
  await Promise.all([atContacts(), movesOfADeal(deals), textsOfAPhone(phone)]);
  for (const account of [contacts, deals.account, phone.account])
    entries.push(...ledgerOf(account).map(({ body }) => JSON.parse(body) as LedgerEntry));
}, 60_000);

afterAll(async () => {
  await closeTwilios();
  await closeAccounts();
  await closeFunctionHost();
});

/** The names that were found, and those that there are. */
function expectEvery(found: Iterable<string>, all: readonly string[]): void {
  expect([...new Set(found)].sort()).toEqual([...all].sort());
}

test('every kind of entry that is written when something happens is in the trail', () => {
  expectEvery(
    entries.map(({ entry }) => entry),
    Object.keys(ENTRIES),
  );
});

test('everything that can happen to a code, an override or a move is in the trail', () => {
  const events = entries.flatMap((entry) => (entry.entry === 'stream' ? [entry.event] : []));
  expectEvery(events.map(nameOf), Object.keys(EVENTS));
});

function nameOf(event: LedgerEvent): string {
  if ('outcome' in event) return `${event.kind} ${event.outcome}`;
  return 'what' in event ? `${event.kind} ${event.what}` : event.kind;
}

test('every way in which a code can end is in the trail', () => {
  const states = entries.flatMap((entry) => (entry.entry === 'stream' ? [entry.state] : []));
  const ended = states.flatMap(({ recent }) => recent.map(({ outcome }) => outcome));
  expectEvery(ended, Object.keys(ENDINGS));
});

test('everything that follows from an entry is in the trail', () => {
  const steps = entries.flatMap((entry) => (entry.entry === 'step' ? [entry.step] : []));
  expectEvery(steps, Object.keys(STEPS));
});

test('every reason for which a step can be refused is in the trail', () => {
  const reasons = entries.flatMap((entry) => (entry.entry === 'refused' ? [entry.reason] : []));
  expectEvery(reasons, REASONS);
});

test('the trail says of every user what the card told them that was refused, and nothing else', () => {
  const noted = entries.flatMap((entry) =>
    entry.entry === 'refused' && 'userId' in entry.by
      ? [`${entry.stream.record.objectId} ${entry.by.userId} ${entry.reason}`]
      : [],
  );
  expectEvery(noted, [...told]);
});
