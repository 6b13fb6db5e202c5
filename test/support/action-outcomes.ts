import { openDesk, type Desk } from '../../src/app/functions/desk/desk.ts';
import { furnishedWith } from '../../src/app/functions/desk/settings-in-force.ts';
import {
  answerCheck,
  checkFailure,
  checkProblem,
} from '../../src/app/functions/workflow/answer-check.ts';
import {
  answerFailure,
  type ActionFailure,
  type LastingFailure,
} from '../../src/app/functions/workflow/answer-failure.ts';
import {
  answerSend,
  sendFailure,
  sendProblem,
} from '../../src/app/functions/workflow/answer-send.ts';
import type { Checked } from '../../src/app/functions/workflow/check-code.ts';
import { codeEnded } from '../../src/app/functions/workflow/ended-outputs.ts';
import type { FieldProblem } from '../../src/app/functions/workflow/field-problem.ts';
import type { Sent } from '../../src/app/functions/workflow/after-sending.ts';
import { readSendFields, type SendDesk } from '../../src/app/functions/workflow/send-fields.ts';
import { readVerifyFields } from '../../src/app/functions/workflow/verify-fields.ts';
import type { Delivery, Undelivered } from '../../src/contract/record-view.ts';
import type { Refusal } from '../../src/contract/refusal.ts';
import type { Channel } from '../../src/contract/vocabulary.ts';
import type {
  SendOutputs,
  VerifyOutputs,
  WaitOutputs,
} from '../../src/contract/workflow-action.ts';
import { readEmailRoute } from '../../src/delivery/email-route.ts';
import type { StreamEntry } from '../../src/otp/entry.ts';
import { DEFAULTS } from '../../src/otp/default-settings.ts';
import { NO_ENTRY } from '../../src/otp/heads.ts';
import type { EndedChallenge, Ending, OpenChallenge } from '../../src/otp/stream-state.ts';
import { DANA, NOON, testKeys } from './verification-desk.ts';

export type Named<Union extends { refusal: string }> = {
  [Name in Union['refusal']]: Extract<Union, { refusal: Name }>;
};

/** One refusal of each name: the compiler sees to it that none is forgotten. */
export const REFUSALS: Named<Refusal> = {
  cool_down: { refusal: 'cool_down', until: NOON + 1 },
  destination_limit: { refusal: 'destination_limit', until: NOON + 1 },
  rep_limit: { refusal: 'rep_limit', until: NOON + 1 },
  account_limit: { refusal: 'account_limit', until: NOON + 1 },
  sms_limit: { refusal: 'sms_limit', until: NOON + 1 },
  country_not_allowed: { refusal: 'country_not_allowed' },
  locked: { refusal: 'locked', until: NOON + 1 },
  expired: { refusal: 'expired' },
  too_many_attempts: { refusal: 'too_many_attempts' },
  already_used: { refusal: 'already_used' },
  cancelled: { refusal: 'cancelled' },
  rejected: { refusal: 'rejected' },
  replaced: { refusal: 'replaced' },
  changed_since: { refusal: 'changed_since' },
  no_open_code: { refusal: 'no_open_code' },
  not_a_code: { refusal: 'not_a_code', length: 6, alphabet: 'digits' },
  record_not_found: { refusal: 'record_not_found' },
  record_merged: { refusal: 'record_merged', into: '102' },
  no_such_destination: { refusal: 'no_such_destination' },
  recently_changed: { refusal: 'recently_changed', at: NOON },
  unknown_user: { refusal: 'unknown_user' },
  not_allowed: { refusal: 'not_allowed', needs: 'sender' },
  actor_not_verified: { refusal: 'actor_not_verified' },
  unknown_challenge: { refusal: 'unknown_challenge' },
  other_record: { refusal: 'other_record' },
  malformed_request: { refusal: 'malformed_request', field: 'x' },
  delivery_refused: { refusal: 'delivery_refused' },
  busy: { refusal: 'busy', retryAfterMs: 1 },
  unconfirmed: { refusal: 'unconfirmed' },
  trail_broken: { refusal: 'trail_broken' },
  not_set_up: { refusal: 'not_set_up', missing: 'x' },
};

const FAILURES: Named<ActionFailure> = {
  busy: REFUSALS.busy,
  unconfirmed: REFUSALS.unconfirmed,
  trail_broken: REFUSALS.trail_broken,
  not_set_up: REFUSALS.not_set_up,
  record_not_found: REFUSALS.record_not_found,
  record_merged: REFUSALS.record_merged,
};
const PLAIN_DELIVERIES = {
  sending: true,
  handed_over: true,
  delivered: true,
  unconfirmed: true,
  put_off: true,
  refused: true,
} satisfies Record<Extract<Delivery, string>, true>;
const UNDELIVERED = {
  no_mailbox: true,
  mailbox_full: true,
  blocked: true,
  bounced_before: true,
  phone_unreachable: true,
  no_texts: true,
  our_side: true,
  other: true,
} satisfies Record<Undelivered, true>;
export const ENDINGS = {
  verified: true,
  used_up: true,
  expired: true,
  cancelled: true,
  rejected: true,
  replaced: true,
} satisfies Record<Ending, true>;

export const namesOf = <Name extends string>(record: Readonly<Record<Name, unknown>>): Name[] =>
  Object.keys(record) as Name[];

/** Everything that can become of a message. */
export const DELIVERIES: readonly Delivery[] = [
  ...namesOf(PLAIN_DELIVERIES),
  ...namesOf(UNDELIVERED).map((undelivered) => ({ undelivered })),
];

/** The failures that stay, as the actions' execution rules know them. */
export const LASTING: LastingFailure[] = Object.values(FAILURES).flatMap((failure) => {
  const answer = answerFailure(failure);
  return 'code' in answer ? [answer] : [];
});

export const CHALLENGE = {
  ...{ id: 'c1.x', masked: 'a•••@example.com', issuedAt: NOON - 60_000 },
  channel: 'email' as const,
  expiresAt: NOON + 60_000,
};
export const ENDED: Omit<EndedChallenge, 'outcome'> = {
  ...{ id: CHALLENGE.id, masked: CHALLENGE.masked, expiresAt: CHALLENGE.expiresAt },
  ...{ at: NOON, channel: 'email', attempts: 5, by: DANA, n: 2 },
  shape: { length: 6, alphabet: 'digits' },
};

const CHANNELS: readonly Channel[] = ['email', 'sms'];

/** Everything that can become of a wish to have a code sent. */
function everySent(): Sent[] {
  const { record_not_found, record_merged } = REFUSALS;
  const entry = {} as StreamEntry;
  const issued = { sent: 'issued', entry, challenge: CHALLENGE, head: NO_ENTRY } as const;
  const recipients = [undefined, { contactId: '1' }, { ownerId: '' }, { ownerId: '2' }];
  return [
    ...DELIVERIES.flatMap((delivery) =>
      [true, false].flatMap((isOpen): Sent[] => [
        { ...issued, delivery, isOpen, unfinished: false },
        { ...issued, delivery, isOpen, unfinished: true },
      ]),
    ),
    ...Object.values(REFUSALS).flatMap((refusal) =>
      [undefined, CHALLENGE as OpenChallenge].map((asGood): Sent => ({
        ...{ sent: 'not', refusal, asGood },
        masked: CHALLENGE.masked,
      })),
    ),
    ...recipients.flatMap((recipient) =>
      CHANNELS.map((channel): Sent => ({ sent: 'not_addressed', recipient, channel })),
    ),
    ...[record_not_found, record_merged],
  ];
}

/** Everything that can become of a code that is to be checked. */
function everyChecked(): Checked[] {
  const { record_not_found, record_merged } = REFUSALS;
  const rest = { triesLeft: 3, unfinished: false, isDecided: true };
  return [
    { ...rest, checked: 'verified', at: NOON },
    { ...rest, checked: 'wrong_code' },
    { ...rest, checked: 'wrong_code', unfinished: true },
    ...Object.values(REFUSALS).map((refusal): Checked => ({ ...rest, checked: 'not', refusal })),
    ...[record_not_found, record_merged],
  ];
}

/** A desk at noon, in an account whose messages leave so. Makes no call. */
export function deskWith(route: string): Desk {
  const read = readEmailRoute(route);
  if (!read.ok) throw new TypeError('Bad route');
  const environment = { keys: testKeys(), origin: 'http://127.0.0.1:1', token: 'none' };
  const desk = openDesk({ ...environment, route: read.route });
  desk.clock.observe(new Date(NOON).toUTCString(), NOON);
  return furnishedWith(desk, DEFAULTS);
}

/** What comes of each, without those that can never be: a refusal of another step throws. */
export function outcomes<From, To>(all: readonly From[], answer: (one: From) => To): To[] {
  return all.filter((one) => isAnswered(() => answer(one))).map(answer);
}

export function isAnswered(answer: () => unknown): boolean {
  try {
    answer();
    return true;
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}

/** The refusals that an action has an answer to. */
export function answeredRefusals(kind: 'send' | 'check'): string[] {
  const desk = deskWith('hubspot:7001?name=N');
  const rest = { triesLeft: 3, unfinished: false, isDecided: false };
  const answers = (refusal: Refusal): boolean =>
    isAnswered(() =>
      kind === 'send'
        ? answerSend(desk, { sent: 'not', refusal, masked: '', asGood: undefined })
        : answerCheck({ ...rest, checked: 'not', refusal }),
    );
  return Object.values(REFUSALS)
    .filter(answers)
    .map(({ refusal }) => refusal)
    .sort();
}

/** Every output of *Generate OTP*. */
export function everySendOutput(): SendOutputs[] {
  const routes = ['hubspot:7001?name=N', 'smtp://127.0.0.1:25?from=v@n.example&name=N'];
  const answers = routes.flatMap((route) =>
    outcomes(everySent(), (sent) => answerSend(deskWith(route), sent)),
  );
  return [
    ...answers.flatMap((answer) => ('outputs' in answer ? [answer.outputs] : [])),
    ...LASTING.map(sendFailure),
    ...fieldProblems('send').map(sendProblem),
  ];
}

/** Every output of *Verify OTP*. */
export function everyVerifyOutput(): VerifyOutputs[] {
  const answers = outcomes(everyChecked(), answerCheck);
  return [
    ...answers.flatMap((answer) => ('outputs' in answer ? [answer.outputs] : [])),
    ...LASTING.map(checkFailure),
    ...fieldProblems('verify').map(checkProblem),
  ];
}

/** Every output with which an enrolment goes on that waited. */
export function everyEndedOutput(): WaitOutputs[] {
  return namesOf(ENDINGS).map((outcome) => codeEnded({ ...ENDED, outcome }));
}

const CONTACT = { objectTypeId: '0-1', objectId: '101' };
const DEAL = { objectTypeId: '0-3', objectId: '201' };
const TO_CONTACT = { purpose: 'portal_access', recipient: 'enrolled_contact' };
const TO_USER = { purpose: 'deal_approval', recipient: 'named_user', user: '901' };

/** An account that sends no text messages. */
const DESK: SendDesk = { settings: DEFAULTS, environment: {} };

/** For each field, fields in which it alone is wrong, by the type of the record. */
const SPOILT = {
  purpose: [CONTACT, { ...TO_CONTACT, purpose: 'x' }],
  recipient: [CONTACT, { ...TO_CONTACT, recipient: 'record_owner' }],
  user: [DEAL, { ...TO_USER, user: 'Dana' }],
  contact: [DEAL, { ...TO_USER, recipient: 'contact_in_property' }],
  channel: [CONTACT, { ...TO_CONTACT, channel: 'pigeon' }],
  entered_by: [DEAL, { ...TO_USER, entered_by: 'staff' }],
  minutes: [CONTACT, { ...TO_CONTACT, minutes: '11' }],
  digits: [DEAL, { ...TO_USER, digits: '6' }],
  challenge: [CONTACT, { ...TO_CONTACT, challenge: 'made-up' }],
} as const satisfies Record<
  Exclude<FieldProblem['field'], 'otherwise' | 'approver' | 'reason' | 'recipients' | 'days'>,
  readonly [record: object, fields: Readonly<Record<string, string>>]
>;

/** Which fields can be wrong in an action, found by giving it each field wrong. */
export function fieldProblems(kind: 'send' | 'verify'): FieldProblem[] {
  return Object.values(SPOILT).flatMap(([record, fields]) => {
    const request = { callbackId: 'x', portalId: 1, workflowId: 1, record, fields };
    const read =
      kind === 'send' ? readSendFields(DESK, request) : readVerifyFields(testKeys(), request);
    return 'field' in read ? [read] : [];
  });
}
