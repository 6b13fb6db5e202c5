import type { CodeShape } from '../../src/otp/alphabet.ts';
import type { StreamEntry } from '../../src/otp/entry.ts';
import type { Policy } from '../../src/otp/policy.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/* Of the whole account, by the clock's minutes and days: as the docs promise them, not as the code counts. */
const SENDS_IN_A_MINUTE = 100;
const PUBLIC_SENDS_IN_A_MINUTE = 60;
const SHORT_CHECKS_IN_A_DAY = 400;
const LONG_CHECKS_IN_A_DAY = 10_000;
const REP_SENDS_IN_A_MINUTE = 10;

type PolicyOf = (stream: StreamEntry['stream']) => Policy;

/** Limits that entries of any streams share and break, in words. */
export function limitProblems(entries: readonly StreamEntry[], policyFor: PolicyOf): string[] {
  const sends = entries.filter(isSend);
  const checks = entries.filter((entry) => entry.event.kind === 'attempt' && isOfWorkflows(entry));
  const shapes = shapesIn(entries);
  const isShort = (entry: StreamEntry): boolean => spaceOf(shapes.get(answeredBy(entry))) < 10 ** 8;
  return [
    ...destinationProblems(sends, policyFor),
    ...streamProblems(sends, policyFor),
    ...perRep(sends),
    ...perSlice(sends, MINUTE, SENDS_IN_A_MINUTE, 'sends in an account’s minute'),
    ...perSlice(
      sends.filter(isOfWorkflows),
      MINUTE,
      PUBLIC_SENDS_IN_A_MINUTE,
      'sends of workflows in a minute',
    ),
    ...perSlice(checks.filter(isShort), DAY, SHORT_CHECKS_IN_A_DAY, 'short codes checked in a day'),
    ...perSlice(
      checks.filter((entry) => !isShort(entry)),
      DAY,
      LONG_CHECKS_IN_A_DAY,
      'long codes checked in a day',
    ),
    ...[...sends, ...checks]
      .filter(({ keys }) => keys.account_key === undefined)
      .map(({ event }) => `${event.kind} without a place of the account`),
  ];
}

const isSend = ({ event }: StreamEntry): boolean =>
  event.kind === 'issued' || event.kind === 'resent';
const isOfWorkflows = ({ stream }: StreamEntry): boolean => stream.pathway === 'workflow';

/** The shape of every code that was issued, by its challenge. */
function shapesIn(entries: readonly StreamEntry[]): ReadonlyMap<string, CodeShape> {
  return new Map(
    entries.flatMap(({ event }) =>
      event.kind === 'issued' ? [[event.challenge.id, event.challenge.shape] as const] : [],
    ),
  );
}

const answeredBy = ({ state }: StreamEntry): string => state.open?.id ?? state.recent[0]?.id ?? '';

const spaceOf = (shape: CodeShape | undefined): number =>
  shape === undefined ? 0 : (shape.alphabet === 'digits' ? 10 : 32) ** shape.length;

/** Each send within what its own stream's policy allows its destination, whoever sent the others. */
function destinationProblems(sends: readonly StreamEntry[], policyFor: PolicyOf): string[] {
  return groups(sends, ({ destination }) => destination?.id).flatMap((group) => {
    const chain = group.sort((a, b) => (a.destination?.n ?? 0) - (b.destination?.n ?? 0));
    return chain.flatMap((entry, i) => {
      const { sendsPer10Minutes, sendsPerDay } = policyFor(entry.stream);
      const upTo = chain.slice(0, i + 1).map(({ at }) => at);
      return [
        ...within(upTo, entry.at, 10 * MINUTE, sendsPer10Minutes, 'to a destination in 10 minutes'),
        ...within(upTo, entry.at, DAY, sendsPerDay, 'to a destination in 24 hours'),
      ];
    });
  });
}

/** Codes that strangers have sent for a record and purpose, to whatever address. */
function streamProblems(sends: readonly StreamEntry[], policyFor: PolicyOf): string[] {
  return groups(sends.filter(isOfWorkflows), ({ stream }) => JSON.stringify(stream)).flatMap(
    (group) => {
      const stream = group.sort((a, b) => a.n - b.n);
      return stream.flatMap((entry, i) => {
        const upTo = stream.slice(0, i + 1).map(({ at }) => at);
        const { sendsPerDay } = policyFor(entry.stream);
        return entry.event.kind === 'issued'
          ? within(upTo, entry.at, DAY, sendsPerDay, 'of a stream in 24 hours')
          : [];
      });
    },
  );
}

function perRep(sends: readonly StreamEntry[]): string[] {
  return groups(sends, ({ rep }) => rep && String(rep.userId)).flatMap((group) => {
    const times = group.map(({ at }) => at).sort((a, b) => a - b);
    return times.flatMap((at, i) =>
      within(times.slice(0, i + 1), at, MINUTE, REP_SENDS_IN_A_MINUTE, 'by a rep in a minute'),
    );
  });
}

/** How many entries lie in each of the clock's slices. */
function perSlice(
  entries: readonly StreamEntry[],
  slice: number,
  most: number,
  what: string,
): string[] {
  return groups(entries, ({ at }) => String(Math.floor(at / slice))).flatMap(({ length }) =>
    length > most ? [`${length} ${what}`] : [],
  );
}

function within(
  times: readonly number[],
  at: number,
  window: number,
  most: number,
  what: string,
): string[] {
  const { length } = times.filter((time) => time > at - window);
  return length > most ? [`${length} sends ${what}`] : [];
}

function groups(
  entries: readonly StreamEntry[],
  nameOf: (entry: StreamEntry) => string | undefined,
): StreamEntry[][] {
  const found = new Map<string, StreamEntry[]>();
  for (const entry of entries) {
    const name = nameOf(entry);
    if (name !== undefined) found.set(name, [...(found.get(name) ?? []), entry]);
  }
  return [...found.values()];
}
