/* Every sentence about retention that the output "Summary" and the action's notes in the ledger hold. */

const entries = (count: number): string => (count === 1 ? '1 entry' : `${count} entries`);
const were = (count: number): string => (count === 1 ? 'was' : 'were');

export const RETENTION_SUMMARIES = {
  reduced: (count: number) =>
    `${entries(count)} ${were(count)} reduced that had been kept as long as the settings say. Nothing else is due.`,
  more_due: (count: number) =>
    `${entries(count)} ${were(count)} reduced, and this call did not come to the end of what is due. The next one goes on there.`,
  nothing_due: 'Nothing was reduced: no entry is older than the settings keep it.',
  nothing_set:
    'Nothing was reduced: the settings keep the entries of every purpose for ever. An admin sets for how many days on the page of the app’s settings.',
  already_taken:
    'Nothing was reduced: another enrollment or workflow took it on today (UTC). Let one workflow do it, and let it enroll one contact only.',
  left: (count: number) =>
    `${entries(count)} ${count === 1 ? 'does' : 'do'} not bear checking and ${count === 1 ? 'stays' : 'stay'} whole: check the trail on the audit page.`,
  /** Of the notes that it leaves. */
  turn: 'This contact is the one for whose enrollment OTP retention is applied on this day (UTC).',
  place: 'OTP retention goes on here the next time that it is applied.',
} as const;
