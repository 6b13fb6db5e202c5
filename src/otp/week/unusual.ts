import type { RecordRef } from '../../contract/vocabulary.ts';
import type { GivenOverride, Tally } from './tally.ts';

/** From where on something is unusual. Each is a reason to look, not a proof of anything. */
export const THRESHOLDS = {
  /** At one record: as many wrong answers as one code takes by default, so that somebody used a code up. */
  wrongAtRecord: 5,
  /** By one rep: fewer answers than that say nothing about a person. */
  answersByRep: 10,
  /** Of those: more than half wrong. Callers misread a code now and then; most of them do not. */
  wrongShare: 0.5,
  /** To one country: this many codes that nobody entered, and more than half of all to it. Whoever earns on messages to a country has no use for the codes. */
  unusedToCountry: 5,
} as const;

/** Something that an admin should look at. */
export type Unusual =
  | { unusual: 'override'; override: GivenOverride }
  | { unusual: 'wrong_at_record'; record: RecordRef; wrong: number; verified: number }
  | { unusual: 'wrong_by_rep'; name: string; wrong: number; of: number }
  | { unusual: 'unused_to_country'; callingCode: string; unused: number; of: number }
  | { unusual: 'outside_hours'; name: string; sends: number; first: number };

/**
 * What was unusual, the most telling first within each kind. `until`: all up to there was counted, so that a
 * code that ran out by then and was not verified never was.
 */
export function unusualIn(tally: Tally, until: number): Unusual[] {
  return [
    ...tally.overrides.map((override): Unusual => ({ unusual: 'override', override })),
    ...atRecords(tally),
    ...byReps(tally),
    ...toCountries(tally, until),
    ...outsideHours(tally),
  ];
}

function atRecords({ records }: Tally): Unusual[] {
  return [...records.values()]
    .filter(({ wrong }) => wrong >= THRESHOLDS.wrongAtRecord)
    .sort((a, b) => b.wrong - a.wrong)
    .map((found) => ({ unusual: 'wrong_at_record', ...found }));
}

function byReps({ reps }: Tally): Unusual[] {
  return [...reps.values()]
    .map(({ name, wrong, verified }) => ({ name, wrong, of: wrong + verified }))
    .filter(({ of }) => of >= THRESHOLDS.answersByRep)
    .filter(({ wrong, of }) => wrong / of > THRESHOLDS.wrongShare)
    .sort((a, b) => b.wrong - a.wrong)
    .map((found) => ({ unusual: 'wrong_by_rep', ...found }));
}

function toCountries({ texted }: Tally, until: number): Unusual[] {
  const countries = new Map<string, { unused: number; of: number }>();
  for (const { callingCode, expiresAt, isVerified } of texted.values()) {
    if (expiresAt > until && !isVerified) continue;
    const { unused, of } = countries.get(callingCode) ?? { unused: 0, of: 0 };
    countries.set(callingCode, { unused: unused + (isVerified ? 0 : 1), of: of + 1 });
  }
  return [...countries]
    .filter(([, { unused, of }]) => unused >= THRESHOLDS.unusedToCountry && unused > of / 2)
    .sort(([, a], [, b]) => b.unused - a.unused)
    .map(([callingCode, found]) => ({ unusual: 'unused_to_country', callingCode, ...found }));
}

function outsideHours({ reps }: Tally): Unusual[] {
  return [...reps.values()]
    .filter(({ late }) => late.length > 0)
    .sort((a, b) => b.late.length - a.late.length)
    .map(({ name, late }) => ({
      ...{ unusual: 'outside_hours', name, sends: late.length, first: Math.min(...late) },
    }));
}
