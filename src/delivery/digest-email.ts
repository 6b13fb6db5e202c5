import type { Purpose, RecordRef } from '../contract/vocabulary.ts';
import type { Period } from '../otp/week/local-time.ts';
import type { GivenOverride, Totals } from '../otp/week/tally.ts';
import { THRESHOLDS, type Unusual } from '../otp/week/unusual.ts';
import { DIGEST_WORDS as SAY, shownCount } from './digest-words.ts';
import { emailOfParts, type ComposedEmail } from './email-of-parts.ts';
import { brandName } from './shown-name.ts';
import { shownText } from './shown-text.ts';

/** What a digest is made from. */
export interface DigestFacts {
  brand: string;
  /** Whole days of `zone`. */
  period: Period;
  /** An IANA name. */
  zone: string;
  totals: Totals;
  unusual: readonly Unusual[];
  /** Entries that were read, of how many, and how many of them do not fit their seal. */
  read: number;
  total: number;
  altered: number;
  /** Entries that are kept whole for longer than the settings say. */
  overdue: number;
  purposes: Readonly<Record<Purpose, string>>;
  /** Where HubSpot shows a record. */
  addressOf: (record: RecordRef) => string;
  workflowId: number;
}

/**
 * The digest in the pieces of every e-mail of ours, so that it goes through the account's own template: a count in
 * the place of the code. Names no destination and no person but users of the account; whatever somebody typed is
 * shown as text.
 */
export function composeDigestEmail(facts: DigestFacts): ComposedEmail {
  const { unusual, read, total, altered, totals, overdue } = facts;
  const things = unusual.length + (altered > 0 ? 1 : 0);
  const isPart = read < total;
  return emailOfParts(
    {
      otp_language: 'en',
      otp_direction: 'ltr',
      otp_subject: SAY.subject(brandName(facts.brand) ?? SAY.unknownBrand, things),
      otp_greeting: daysOf(facts),
      otp_intro: [
        ...totalLines(totals, unusual),
        ...(overdue > 0 ? [SAY.overdue(overdue)] : []),
        ...(isPart ? [SAY.onlyPart] : []),
      ].join('\n'),
      otp_code_label: SAY.countLabel,
      otp_code: shownCount(things),
      otp_lifetime: isPart ? SAY.readPart(read, total) : SAY.readAll(read),
      otp_phrase_use: SAY.meaning,
      otp_phrase: things > 0 ? SAY.heading.some : SAY.heading.none,
      otp_check: altered > 0 ? SAY.seals.broken(altered) : SAY.seals.fit,
      otp_ignore: listOf(facts).join('\n\n'),
      otp_proof: `${SAY.judged(THRESHOLDS)} ${SAY.sentBy(facts.workflowId)}`,
    },
    'ltr',
  );
}

function daysOf({ period: { from, to }, zone }: DigestFacts): string {
  const day = new Intl.DateTimeFormat('en-GB', { timeZone: zone, dateStyle: 'full' });
  return SAY.days(day.format(from), day.format(to - 1), zone);
}

function totalLines(totals: Totals, unusual: readonly Unusual[]): string[] {
  const { totals: say } = SAY;
  const given = unusual.filter((one) => one.unusual === 'override').length;
  return [
    say.codes(totals.codes, totals.again),
    say.verified(totals.verified),
    say.wrong(totals.wrong),
    say.undelivered(totals.undelivered),
    say.refused(totals.refused),
    say.overrides(totals.overridesAsked, given),
    say.settings(totals.settings),
    ...(totals.reduced > 0 ? [say.reduced(totals.reduced)] : []),
  ];
}

/** Overrides are all told, of which an account has few; of the others so many. */
const MOST_LINES = 30;

function listOf(facts: DigestFacts): string[] {
  const { unusual, altered } = facts;
  if (unusual.length === 0) return [altered > 0 ? SAY.noneElse : SAY.none];
  const isOverride = ({ unusual: what }: Unusual): boolean => what === 'override';
  const others = unusual.filter((one) => !isOverride(one));
  const more = others.length - MOST_LINES;
  return [
    ...[...unusual.filter(isOverride), ...others.slice(0, MOST_LINES)].map(
      (one) => `• ${lineOf(one, facts)}`,
    ),
    ...(more > 0 ? [SAY.more(more)] : []),
  ];
}

function lineOf(one: Unusual, facts: DigestFacts): string {
  switch (one.unusual) {
    case 'override':
      return overrideLine(one.override, facts);
    case 'wrong_at_record':
      return withAddress(
        SAY.wrongAtRecord(recordWords(one.record), one.wrong, one.verified),
        one.record,
        facts,
      );
    case 'wrong_by_rep':
      return SAY.wrongByRep(shownPerson(one.name), one.wrong, one.of);
    case 'unused_to_country':
      return SAY.unusedToCountry(one.callingCode, one.unused, one.of);
    case 'outside_hours':
      return SAY.outsideHours(shownPerson(one.name), one.sends, timeOf(one.first, facts));
  }
}

function overrideLine(given: GivenOverride, facts: DigestFacts): string {
  const { what, record, purpose, askedBy, by, reason, at } = given;
  const said = SAY.overridden(what, {
    record: recordWords(record),
    purpose: facts.purposes[purpose],
    askedBy: shownPerson(askedBy.name),
    by: shownPerson(by.name),
    at: timeOf(at, facts),
  });
  const why = shownText(reason, 200);
  return withAddress(why === '' ? said : `${said} ${SAY.reason(why)}`, record, facts);
}

function withAddress(said: string, record: RecordRef, { addressOf }: DigestFacts): string {
  return `${said} ${addressOf(record)}`;
}

function timeOf(at: number, { zone }: DigestFacts): string {
  const format = { timeZone: zone, dateStyle: 'medium', timeStyle: 'short' } as const;
  return new Intl.DateTimeFormat('en-GB', format).format(at);
}

function recordWords({ objectTypeId, objectId }: RecordRef): string {
  return SAY.record(objectTypeId, objectId);
}

function shownPerson(name: string): string {
  return shownText(name, 80) || SAY.nobody;
}
